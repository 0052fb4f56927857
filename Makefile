# Rung: a career pathway explorer for the terminal. `make run` and `make test` do all set-up by themselves.

SWIFT  ?= swift
PREFIX ?= /usr/local
# The raw public releases that `make data` reads; see docs/data.md for where to get them.
RAW    ?= ../shared/data

# Without debug information, which the linker would drop: making it takes a sixth of the time.
RELEASE = -c release --static-swift-stdlib -debug-info-format none -Xlinker -s
RUNG    = .build/release/rung

# Without shared libraries the program starts 2 ms sooner. That takes static ones of the C library, ncurses and Swift,
# which not every system has: the smallest program that needs them is tried first, and says so where it cannot be built.
LINKAGE = mkdir -p .build; if printf 'import Glibc\nputs("")\n' | \
    $(SWIFT)c -static-executable - -o .build/linkage-probe -ltinfo -lnettle >/dev/null 2>&1; \
    then linkage="-Xswiftc -static-executable"; \
    else linkage=""; echo "No static libraries of the system: building with shared ones, which starts 2 ms later."; fi

BUILD_PACKAGES = libncurses-dev nettle-dev ncurses-term
TEST_PACKAGES  = $(BUILD_PACKAGES) tmux

# Installs the Debian packages that are missing; asks for root's rights only when there is something to install.
define install_missing
	@missing=""; for package in $(1); do \
	    dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    echo "Installing$$missing"; \
	    if [ "$$(id -u)" -eq 0 ]; then root=""; else root="sudo"; fi; \
	    $$root apt-get update -qq && $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	fi
endef

.PHONY: run build test lint format bench words words-check data data-index data-check install setup setup-test clean

run: build
	@$(RUNG)

build: setup
	@$(LINKAGE); $(SWIFT) build $(RELEASE) $$linkage --product rung

test: setup-test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

bench: build
	@$(LINKAGE); $(SWIFT) build $(RELEASE) $$linkage --product rung-bench
	@.build/release/rung-bench

# Makes the typed messages of Sources/Words/Generated from Data/interface.
words:
	$(SWIFT) run -q generate-words

words-check:
	$(SWIFT) run -q generate-words --check

data: build
	$(RUNG) data build --onet $(RAW)/onet_30_1 --oews $(RAW)/oews/national_M2025_dl.csv \
	    --projections $(RAW)/projections_2024_34/table_1_2_occupational_projections.csv \
	    --clusters $(RAW)/career_clusters/cluster_pathway_long.csv --cip $(RAW)/cip_soc/cip2020_to_onetsoc2019.csv \
	    --rapids $(RAW)/rapids/rapids_occupations.csv --crosswalks $(RAW)/soc_crosswalks \
	    --ladders Data/ladders --output Data

# The search index again, after a title or a text was edited; needs no releases.
data-index: build
	$(RUNG) data index Data

data-check: build
	$(RUNG) data check Data

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/rung"
	install -m 755 $(RUNG) "$(DESTDIR)$(PREFIX)/bin/rung"
	rm -rf "$(DESTDIR)$(PREFIX)/share/rung/Data"
	cp -R Data "$(DESTDIR)$(PREFIX)/share/rung/Data"

setup:
	$(call install_missing,$(BUILD_PACKAGES))

setup-test:
	$(call install_missing,$(TEST_PACKAGES))

clean:
	rm -rf .build
