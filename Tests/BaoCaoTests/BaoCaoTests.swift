import Testing

@testable import BaoCao
