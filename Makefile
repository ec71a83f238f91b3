# make demo   sets up, builds, and prints every template's sample into out/
# make test   sets up, lints, builds with warnings as errors, and runs the tests
.PHONY: demo test build setup judges lint format bench clean

demo: build
	@scripts/demo

test: lint judges
	BAOCAO_STRICT=1 swift build --build-tests
	BAOCAO_STRICT=1 swift test --skip-build

build: setup
	swift build -c release --product baocao

setup:
	@scripts/setup

judges: setup
	@scripts/judges

lint: setup
	swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift

format:
	swift format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

clean:
	rm -rf .build out

bench: setup
	Benchmarks/run
