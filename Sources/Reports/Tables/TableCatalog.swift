/// Every table that templates call by name. `B1` to `B14` are the forms that offices use; where a
/// form has several ways to be filled in, each has a name of its own beside.
enum TableCatalog {
    static let all: [String: TableRecipe] = [
        "B1": models, "B1-cap": modelsByLevel, "B1-linh-vuc": modelsByField,
        "B1-don-vi": modelsByUnit,
        "B2": lifecycle, "B2-don-vi": lifecycleByUnit, "B2-ky": lifecycleByPeriod,
        "B3": subjectsByUnit, "B3-linh-vuc": subjects, "B4": register, "B5": plans,
        "B6": structure, "B7": classification,
        "B8": inspections, "B8-so-lieu": inspectionNumbers, "B8-danh-sach": inspectionList,
        "B9": awards, "B10": villageBlocks, "B10-chung": villageBlocksAsWhole,
        "B11": resources, "B11-chi-tieu": deeds, "B12": documents, "B13": manyYears,
        "B14": reconciliation,
        "chi-tieu-ky-sau": targets, "danh-sach-khen-thuong": recipients, "nhiem-vu": tasks,
        "tong-hop-don-vi": byUnit, "tong-hop-chi-tieu": byFigure,
        "tong-hop-gui-so": deliveries, "tong-hop-sua-lai": corrections,
    ]
}
