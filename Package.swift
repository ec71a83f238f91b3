// swift-tools-version: 6.2
import PackageDescription

/// Settings of every room: Swift 6 language mode with the stricter import and existential rules.
/// `make test` sets BAOCAO_STRICT, which turns every warning of our own targets into an error.
let house: [SwiftSetting] = {
    var settings: [SwiftSetting] = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
    if Context.environment["BAOCAO_STRICT"] != nil {
        settings.append(.treatAllWarnings(as: .error))
    }
    return settings
}()

/// The test target of a room; `references` are its folders of reference texts.
func tests(
    of room: String, needs others: [Target.Dependency] = [], references: [String] = []
) -> Target {
    .testTarget(
        name: "\(room)Tests",
        dependencies: [.byName(name: room), "TestSupport"] + others,
        exclude: references, swiftSettings: house)
}

let package = Package(
    name: "BaoCao",
    products: [
        .library(name: "BaoCao", targets: ["BaoCao"]),
        .executable(name: "baocao", targets: ["BaoCaoCommands"]),
        .executable(name: "baocao-benchmark", targets: ["BaoCaoBenchmark"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    ],
    targets: [
        // Doors to C libraries: a module map and a shim each, nothing else.
        .systemLibrary(
            name: "CCairo", pkgConfig: "cairo-ft cairo-pdf", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(
            name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
        .systemLibrary(
            name: "CHarfBuzzSubset", pkgConfig: "harfbuzz-subset",
            providers: [.apt(["libharfbuzz-dev"])]),
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CCMark", pkgConfig: nil, providers: [.apt(["libcmark-gfm-dev"])]),

        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

        // The rooms, in flow order. HouseTests holds the same table against the imports.
        .target(name: "Documents", swiftSettings: house),
        .target(
            name: "Records",
            dependencies: [
                "Documents", "Yams", "CZip", "CExpat", "CXLSXWriter",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .target(
            name: "Reports",
            dependencies: ["Documents", "Records", "Yams", "CCMark", "CQREncode"],
            swiftSettings: house),
        .target(
            name: "Typesetting",
            dependencies: ["Documents", "CHarfBuzz"],
            swiftSettings: house),
        .target(
            name: "Drawing",
            dependencies: ["Documents", "Typesetting", "CCairo", "CHarfBuzzSubset"],
            swiftSettings: house),
        .target(
            name: "Finishing",
            dependencies: ["Documents", "CDeflate"],
            swiftSettings: house),
        .target(
            name: "BaoCao",
            dependencies: [
                "Documents", "Records", "Reports", "Typesetting", "Drawing", "Finishing", "Yams",
            ],
            swiftSettings: house),
        .executableTarget(
            name: "BaoCaoCommands",
            dependencies: [
                "BaoCao", "Records", "Reports", "Finishing", "Documents",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),

        // One run of one workload a process; Benchmarks/run times them.
        .executableTarget(
            name: "BaoCaoBenchmark", dependencies: ["BaoCao", "Documents", "Finishing"],
            path: "Benchmarks/Workloads", swiftSettings: house),

        // One folder of tests a room; TestSupport holds what they share.
        .target(
            name: "TestSupport", dependencies: ["Documents", "Typesetting"],
            path: "Tests/TestSupport", swiftSettings: house),
        tests(of: "Documents"),
        tests(
            of: "Records",
            needs: ["Documents", "CZip", .product(name: "GRDB", package: "GRDB.swift")]),
        tests(
            of: "Reports", needs: ["Documents", "Records"], references: ["Standards/References"]),
        tests(
            of: "Typesetting", needs: ["Documents"],
            references: ["Charts/References", "Flow/References", "Tables/References"]),
        tests(of: "Drawing", needs: ["Documents", "Typesetting"]),
        tests(
            of: "Finishing", needs: ["Documents", "Typesetting", "Drawing", "CCairo"],
            references: ["Structure/References", "WholeRuns/References"]),
        tests(
            of: "BaoCao",
            needs: ["Documents", "Records", "Reports", "Typesetting", "Finishing", "Yams"],
            references: ["Dispatches/Fixtures"]),
        .testTarget(name: "HouseTests", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
