import ArgumentParser
import BaoCao

/// The option of verbs whose work can be done in shares, on several machines.
struct ShardOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Chỉ in phần I trong N phần; gộp các phần bằng baocao join.", valueName: "I/N"),
        transform: share)
    var shard: Shard?

    /// Complains of options that ask for more than a share can do.
    func refuse(
        proof: Bool = false, packet: Bool = false, spoiled: Bool = false, png: Bool = false
    ) throws {
        guard shard != nil else { return }
        for (isGiven, name) in [
            (proof, "--proof"), (packet, "--packet"), (spoiled, "--spoiled"), (png, "--png"),
        ] where isGiven {
            throw ValidationError("--shard không đi cùng \(name).")
        }
    }
}

private func share(_ text: String) throws -> Shard {
    guard let shard = Shard(text) else {
        throw ValidationError(
            "--shard “\(text)”: ghi như 2/5, phần thứ 2 trong 5 phần; nhiều nhất \(Shard.most) phần."
        )
    }
    return shard
}
