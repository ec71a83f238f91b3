extension RecordBook {
    /// Everything that the book says, in one form whatever kind of file says it: what a hash
    /// tells deliveries apart by. The name of the book and the places of records are no part.
    public var content: [UInt8] {
        var text = FlowText()
        for table in filledTables {
            text.raw(table.description.code)
            text.write(.group(table.attributes), unit: nil)
            text.raw("\n")
            for record in table {
                for value in record.values {
                    text.write(value, unit: nil)
                    text.raw(",")
                }
                text.write(.group(record.extras), unit: nil)
                text.raw("\n")
            }
        }
        return text.bytes
    }
}
