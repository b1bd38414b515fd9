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

# Fyne's way of handing work to the window's own goroutine, in everything built.
GOFLAGS := $(strip $(GOFLAGS) -tags=migrated_fynedo)
export GOFLAGS

PLATFORMS := linux windows darwin
CODE      := $(wildcard assets cmd domain storage ui)

# The window is drawn with OpenGL, through C.
BUILD_PACKAGES := gcc libc6-dev libgl1-mesa-dev libx11-dev libxcursor-dev libxrandr-dev \
	libxinerama-dev libxi-dev libxxf86vm-dev libwayland-dev libxkbcommon-dev
# Tests look at the finished PDFs with other people's programs, and work in a real
# window on an invisible screen.
TEST_PACKAGES := poppler-utils zxing-cpp-tools tzdata \
	xvfb xauth libgl1-mesa-dri xdotool xclip x11-xkb-utils imagemagick

DEMO := build/demo/daten --today 2026-11-30

.PHONY: help run build picture test check race bench fuzz package clean
.PHONY: check-format check-vet check-lint check-build check-modules

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' Makefile

run: build ## one day and one month of the demo shop with PDFs in build/demo, then the window on it
	@bash .ci/demo-day build/turnusctl build/demo
	@bash .ci/window build/turnus --data $(DEMO)

build: ## both programs, into build/
	@bash .ci/need "to build the window" $(BUILD_PACKAGES)
	@mkdir -p build
	@CGO_ENABLED=0 go build -buildvcs=false -o build/turnusctl ./cmd/turnusctl
	@test -x build/turnus || echo "Building the window; the first time this takes some minutes."
	@CGO_ENABLED=1 go build -buildvcs=false -o build/turnus ./cmd/turnus

picture: build ## the window on the demo shop of make run, drawn without a display into build/turnus.png
	@test -d build/demo/daten || bash .ci/demo-day build/turnusctl build/demo
	@bash .ci/window picture build/turnus.png build/turnus --data $(DEMO)

test: ## all tests (RACE=1: with the race detector)
	@bash .ci/need "to build the window" $(BUILD_PACKAGES)
	@bash .ci/need "to read the written PDFs and their codes back in tests, and to open a window" $(TEST_PACKAGES)
	@bash .ci/test

race: ## all tests with the race detector, that of the window too
	@$(MAKE) --no-print-directory test RACE=all

check: check-format check-vet check-lint check-build check-modules ## the gate: format, vet, lint, builds, modules, tests with the race detector
	@$(MAKE) --no-print-directory test RACE=1
	@echo "== everything holds"

check-format:
	@echo "== gofmt"
	@files=$$(gofmt -s -l $(CODE)); \
	if [ -n "$$files" ]; then echo "Not formatted (gofmt -s -w):"; echo "$$files"; exit 1; fi

check-vet:
	@echo "== go vet"
	@bash .ci/need "to build the window" $(BUILD_PACKAGES)
	@go vet -buildvcs=false ./...
	@go vet -buildvcs=false -tags=migrated_fynedo,windowtest ./cmd/turnus

check-lint:
	@echo "== golangci-lint"
	@GOFLAGS="$(GOFLAGS) -buildvcs=false" bash .ci/lint

check-build: build
	@for system in $(PLATFORMS); do \
		echo "== go build turnusctl for $$system"; \
		CGO_ENABLED=0 GOOS=$$system GOARCH=amd64 go build -buildvcs=false -o build/$$system/ ./cmd/turnusctl; \
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
