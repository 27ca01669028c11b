# Throughline. `make help` lists what can be made.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup demo test soak format lint words bench sbom install clean

PREFIX ?= /usr/local
DEMO := .throughline/demo
TEST_DEMO := .throughline/test
RELEASE := -c release --static-swift-stdlib
STRICT := -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error
TESTS := swift test --skip-build --disable-xctest $(STRICT)
SWIFT_FILES := Package.swift $(wildcard Sources Tests Benchmarks)

export THROUGHLINE_WEASYPRINT := $(CURDIR)/.tools/weasyprint/bin/weasyprint

help: ## this list
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup: ## install what the build and the PDF helper need
	@scripts/setup

demo: setup ## build, load the example regions, publish their reports
	@scripts/quiet swift build $(RELEASE) --product throughline
	@.build/release/throughline demo --data $(DEMO)

test: ## everything that must pass: words, format, build without warnings, tests, pages in a browser
	@scripts/setup test
	@$(MAKE) --no-print-directory lint
	@scripts/quiet swift build --build-tests $(STRICT)
	@scripts/postgresql run $(SHELL) -euc '$(TESTS); THROUGHLINE_TEST_DATABASE=postgresql $(TESTS) --filter ThroughlineTests'
	@Tests/Browser/run --selftest
	@rm -rf $(TEST_DEMO)
	@.build/debug/throughline demo --data $(TEST_DEMO)
	@Tests/Browser/run $(TEST_DEMO)

soak: setup ## kill and cut off every process under load, for SOAK_SECONDS (default 600)
	@scripts/setup test
	@scripts/quiet swift build --build-tests
	@SOAK_SECONDS=$${SOAK_SECONDS:-600} scripts/postgresql run swift test --skip-build --disable-xctest --filter CommandTests.FaultTests

format: ## put every Swift file into the house format
	@swift format --in-place --parallel --recursive $(SWIFT_FILES)

lint: words ## say which files are not in the house format, or use a refused word
	@swift format lint --strict --parallel --recursive $(SWIFT_FILES)

words:
	@scripts/words

bench: setup ## measure a release build
	@scripts/quiet swift build $(RELEASE)
	@.build/release/Benchmarks

sbom: setup ## list every dependency in .build/sbom.json (CycloneDX 1.5)
	@scripts/sbom >.build/sbom.json
	@echo .build/sbom.json

install: setup ## install under PREFIX (default /usr/local)
	@scripts/quiet swift build $(RELEASE) --product throughline
	@scripts/install $(PREFIX)

clean: ## remove what was built, the demonstration and the Python environments
	@rm -rf .build .throughline .tools
