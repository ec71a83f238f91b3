@testable import Records

/// YAML: syntax, bombs, shapes.
extension BrokenInput {
    private static let bomb =
        "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        + (1...11).map { level in
            "a\(level): &a\(level) ["
                + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
        }.joined()

    private static func yaml(
        _ name: String, _ text: String, says: String, kept: [String: Int] = [:]
    ) -> BrokenInput {
        .text(name, "mo-hinh.yaml", text, says: says, kept: kept)
    }

    static let yaml: [BrokenInput] = [
        bytes(
            "a stray byte far down in a text of several lines", "de-xuat.yaml",
            Array(
                "findings:\n  - id: f\n    org: cb1\n    text: |\n      Một\n      Hai\n      B"
                    .utf8)
                + [0xFF] + Array(" ba\n".utf8),
            says: "error records.damaged-letter so/de-xuat.yaml:7 [text]", kept: ["findings": 1]),
        yaml("YAML of nothing", "", says: "warning records.empty-file so/mo-hinh.yaml"),
        yaml(
            "YAML of comments", "# chưa có gì\n---\n",
            says: "warning records.empty-file so/mo-hinh.yaml"),
        yaml(
            "YAML of one word", "xin chào\n", says: "error records.not-a-table so/mo-hinh.yaml:1:1"),
        yaml(
            "aliases of aliases", bomb + "models: *a11\n",
            says: "error records.alias-bomb so/mo-hinh.yaml:1:1"),
        yaml(
            "aliases of aliases as keys", bomb + "models:\n  - {? *a11 : 1, ? *a11 : 2}\n",
            says: "error records.alias-bomb so/mo-hinh.yaml:14:1"),
        yaml(
            "an alias of itself", "models: &a [*a]\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:1:13"),
        yaml(
            "an alias of nothing", "models:\n  - {name: *ten, org: cb1}\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:2:12"),
        yaml(
            "brackets in brackets", "models: " + String(repeating: "[", count: 100_000),
            says: "error records.too-large so/mo-hinh.yaml:1:109"),
        yaml(
            "dashes upon dashes", "models:\n" + String(repeating: "- ", count: 50_000) + "x\n",
            says: "error records.too-large so/mo-hinh.yaml:2:401"),
        yaml(
            "a bracket that is never closed", "models:\n  - {name: A, org: cb1\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:3:1"),
        yaml(
            "a quote that is never closed in YAML", "models:\n  - {name: \"A, org: cb1}\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:3:1"),
        yaml(
            "lines that do not line up", "models:\n  - name: A\n   org: cb1\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:3:4"),
        yaml(
            "tabs at the start of lines", "models:\n\t- name: A\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:2:1"),
        yaml(
            "a colon in plain words", "models:\n  - name: Vườn: mẫu\n    org: cb1\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:2:15"),
        yaml(
            "a key twice", "models:\n  - {name: A, name: B, org: cb1}\n",
            says: "error records.duplicate-key so/mo-hinh.yaml:2:6"),
        yaml(
            "a table twice", "models:\n  - {name: A, org: cb1}\nmodels:\n  - {name: B, org: cb1}\n",
            says: "error records.duplicate-key so/mo-hinh.yaml:1:1"),
        yaml(
            "a key that is a list", "models:\n  - {[a, b]: 1, name: A, org: cb1}\n",
            says: "error records.bad-key so/mo-hinh.yaml:2:6"),
        yaml(
            "an unknown table", "modelz:\n  - {name: A}\nmodels:\n  - {name: B, org: cb1}\n",
            says: "error records.unknown-table so/mo-hinh.yaml:1:1", kept: ["models": 1]),
        yaml(
            "a record that is a word", "models:\n  - Vườn mẫu\n  - {name: B, org: cb1}\n",
            says: "error records.not-a-record so/mo-hinh.yaml:2:5", kept: ["models": 1]),
        yaml(
            "a table that is a word", "models: Vườn mẫu\n",
            says: "error records.not-a-record so/mo-hinh.yaml:1:9"),
        yaml(
            "an unknown key", "models:\n  - {name: A, orgg: cb1}\n",
            says: """
                error records.missing-value so/mo-hinh.yaml:2:5
                warning records.unknown-column so/mo-hinh.yaml:2:15
                """, kept: ["models": 1]),
        yaml(
            "a list where a word belongs", "models:\n  - {name: [A, B], org: cb1}\n",
            says: "error records.not-one-value so/mo-hinh.yaml:2:12 [name]",
            kept: ["models": 1]),
        yaml(
            "a word where parts belong", "models:\n  - {name: A, org: cb1, recognition: số 12}\n",
            says: "error records.not-a-group so/mo-hinh.yaml:2:38 [recognition]",
            kept: ["models": 1]),
        yaml(
            "a number of nothing",
            "figures:\n  - {org: cb1, indicator: dang_vien, value: nhiều lắm}\n",
            says: "error records.not-a-number so/mo-hinh.yaml:2:45 [value]",
            kept: ["figures": 1]),
        yaml(
            "a number spelt out wrongly",
            "figures:\n  - {org: cb1, indicator: dang_vien, value: {gia_tri: 5, unit: con_so}}\n",
            says: """
                error records.not-a-number so/mo-hinh.yaml:2:45 [value]
                warning records.unknown-column so/mo-hinh.yaml:2:46 [value]
                """, kept: ["figures": 1]),
        yaml(
            "a key that YAML takes for yes", "models:\n  - {name: A, org: cb1, on: 5}\n",
            says: """
                warning records.boolean-key so/mo-hinh.yaml:2:25
                warning records.unknown-column so/mo-hinh.yaml:2:25
                """,
            kept: ["models": 1]),
        yaml(
            "TCVN3 in YAML",
            "models:\n  - {name: \"Tæ tù qu¶n th«n h¹ ®\u{AD}êng hoa\", org: cb1}\n",
            says: "warning records.legacy-lines so/mo-hinh.yaml:2",
            kept: ["models": 1]),
        yaml(
            "a second document that is broken",
            "models:\n  - {name: A, org: cb1}\n---\nmodels: [\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:5:1", kept: ["models": 1]),
        .text(
            "more YAML than anyone types", "mo-hinh.yaml",
            "models:\n" + String(repeating: "  - {name: A, org: cb1}\n", count: 200),
            says: "error records.too-large so/mo-hinh.yaml",
            limits: ReadingLimits(yamlBytes: 1_000)),
        yaml(
            "control codes in YAML", "models:\n  - {name: \"A\u{1}B\", org: cb1}\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:2:1"),
        yaml(
            "a directive of another YAML", "%YAML 3.0\n---\nmodels: []\n",
            says: "error records.malformed-yaml so/mo-hinh.yaml:1:1"),
    ]
}
