import Testing

@testable import Finishing
