/// Solves more equations than unknowns so that the squares of what is left are least.
enum LeastSquares {
    /// The unknowns; those that no equation tells anything about are 0. A little weight towards 0
    /// decides what the equations leave open: the heaviest unknown is the last to be blamed.
    static func solve(
        _ rows: [(coefficients: [Double], value: Double)], weights: [Double]
    ) -> [Double] {
        let count = weights.count
        // Normal equations, scaled so that millimetres and turns weigh alike.
        var scale = [Double](repeating: 0, count: count)
        for row in rows {
            for index in 0..<count {
                scale[index] = max(scale[index], abs(row.coefficients[index]))
            }
        }
        var matrix = [[Double]](
            repeating: [Double](repeating: 0, count: count + 1), count: count)
        for row in rows {
            let scaled = (0..<count).map {
                scale[$0] > 0 ? row.coefficients[$0] / scale[$0] : 0
            }
            for i in 0..<count {
                for j in 0..<count { matrix[i][j] += scaled[i] * scaled[j] }
                matrix[i][count] += scaled[i] * row.value
            }
        }
        for index in 0..<count { matrix[index][index] += weights[index] }
        for column in 0..<count {
            let pivot =
                (column..<count).max { abs(matrix[$0][column]) < abs(matrix[$1][column]) }
                ?? column
            matrix.swapAt(column, pivot)
            let divisor = matrix[column][column]
            guard abs(divisor) > 1e-12 else { continue }
            for row in 0..<count where row != column {
                let factor = matrix[row][column] / divisor
                for index in column...count {
                    matrix[row][index] -= factor * matrix[column][index]
                }
            }
        }
        return (0..<count).map { index in
            let divisor = matrix[index][index]
            guard scale[index] > 0, abs(divisor) > 1e-12 else { return 0 }
            return matrix[index][count] / divisor / scale[index]
        }
    }
}
