# Everything one does with this repository. `make` alone lists it.
#
# A fresh Debian or Ubuntu needs Go 1.21 or newer (it fetches the version named in
# go.mod itself), git and make. Targets that need more say so and install it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

GOTOOLCHAIN ?= auto
export GOTOOLCHAIN

FUZZTIME ?= 20s
RACE ?= 0
export FUZZTIME RACE

PROGRAMS  := ./cmd/turnusctl
PLATFORMS := linux windows darwin
CODE      := $(wildcard assets cmd domain storage ui)

# Tests look at the finished PDFs with other people's programs.
TEST_PACKAGES := poppler-utils zxing-cpp-tools tzdata
RACE_PACKAGES := gcc libc6-dev

.PHONY: help run test check race bench fuzz package clean
.PHONY: check-format check-vet check-lint check-build check-modules

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' Makefile

run: ## one day of the demo shop: wishes in, pick lists and invoices out, as PDFs in build/demo
	@mkdir -p build
	@CGO_ENABLED=0 go build -buildvcs=false -o build/turnusctl ./cmd/turnusctl
	@bash .ci/demo-day build/turnusctl build/demo

test: ## all tests (RACE=1: with the race detector)
	@bash .ci/need "to read the written PDFs and their codes back in tests" $(TEST_PACKAGES)
ifeq ($(RACE),1)
	@bash .ci/need "by the race detector, which is built with C" $(RACE_PACKAGES)
endif
	@bash .ci/test

race: ## all tests with the race detector
	@$(MAKE) --no-print-directory test RACE=1

check: check-format check-vet check-lint check-build check-modules race ## the gate: format, vet, lint, builds, modules, tests with the race detector
	@echo "== everything holds"

check-format:
	@echo "== gofmt"
	@files=$$(gofmt -s -l $(CODE)); \
	if [ -n "$$files" ]; then echo "Not formatted (gofmt -s -w):"; echo "$$files"; exit 1; fi

check-vet:
	@echo "== go vet"
	@CGO_ENABLED=0 go vet -buildvcs=false ./...

check-lint:
	@echo "== golangci-lint"
	@GOFLAGS="$(GOFLAGS) -buildvcs=false" bash .ci/lint

check-build:
	@for system in $(PLATFORMS); do \
		echo "== go build for $$system"; \
		for program in $(PROGRAMS); do \
			CGO_ENABLED=0 GOOS=$$system GOARCH=amd64 go build -buildvcs=false -o build/$$system/ $$program; \
		done; \
	done

check-modules:
	@echo "== go mod tidy"
	@go mod tidy -diff
	@go mod verify

bench: ## all benchmarks (BENCH=name chooses)
	@bash .ci/bench

fuzz: ## every fuzz target for FUZZTIME (20s)
	@bash .ci/fuzz

package: ## release archives for Linux, Windows and macOS into dist/
	@bash .ci/package

clean: ## remove what was built, also the linter
	@rm -rf build dist
