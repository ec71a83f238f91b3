/// Every table that templates call by name.
enum TableCatalog {
    static let all: [String: TableRecipe] = [
        "B1": modelsByLevel, "B1-linh-vuc": modelsByField, "B1-don-vi": modelsByUnit,
        "B2": lifecycle,
        "B2-don-vi": registerByUnit, "B3": subjects, "B4": register, "B5": plans,
        "B6": structure, "B7": classification, "B8": inspections, "B9": awards,
        "B10": villageBlocks, "B10-chung": villageBlocksAsWhole, "B11": resources, "B12": documents,
        "B13": manyYears, "B14": reconciliation,
        "chi-tieu-ky-sau": targets, "danh-sach-khen-thuong": recipients, "nhiem-vu": tasks,
        "tong-hop-don-vi": byUnit, "tong-hop-chi-tieu": byFigure,
        "tong-hop-gui-so": deliveries, "tong-hop-sua-lai": corrections,
    ]
}
