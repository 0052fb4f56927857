# Rung: a career pathway explorer for the terminal. `make run` and `make test` do all set-up by themselves.

SWIFT  ?= swift
PREFIX ?= /usr/local
# The raw public releases that `make data` reads; Data/SOURCES.md has their addresses.
RAW    ?= ../shared/data

# Without debug information, which the linker would drop: making it takes a sixth of the time.
RELEASE = -c release --static-swift-stdlib -debug-info-format none -Xlinker -s
RUNG    = .build/release/rung

# Set where the smallest program that needs the static libraries of the system can be linked; the Debian package is built
# without, as the distribution asks for.
STATIC ?= $(shell mkdir -p .build; printf 'import Glibc\nputs("")\n' | \
    $(SWIFT)c -static-executable - -o .build/linkage-probe -ltinfo -lnettle >/dev/null 2>&1 && echo RUNG_STATIC=1)

BUILD_PACKAGES   = libncurses-dev nettle-dev ncurses-term
TEST_PACKAGES    = $(BUILD_PACKAGES) tmux
PACKAGE_PACKAGES = $(BUILD_PACKAGES) debhelper lintian

# Where an installed program, its data, its manual and its completions are.
BIN         = $(DESTDIR)$(PREFIX)/bin
SHARE       = $(DESTDIR)$(PREFIX)/share
MANUAL      = $(SHARE)/man/man1/rung.1
MANUAL_ES   = $(SHARE)/man/es/man1/rung.1
BASH_WORDS  = $(SHARE)/bash-completion/completions/rung
ZSH_FOLDER ?= $(SHARE)/zsh/site-functions
ZSH_WORDS   = $(ZSH_FOLDER)/_rung
FISH_WORDS  = $(SHARE)/fish/vendor_completions.d/rung.fish

VERSION = $(shell sed -n 's/.*let version = "\(.*\)"/\1/p' Sources/rung/Wording/Wording.swift)
# The date of the manual: that of the version in the change log.
DATE    = $(shell sed -n 's/^\#\# \[$(VERSION)\] - //p' CHANGELOG.md)

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

.PHONY: run build test lint format bench words words-check data data-index data-check install uninstall deb \
    setup setup-test setup-deb clean

run: build
	@$(RUNG)

build: setup
	$(STATIC) $(SWIFT) build $(RELEASE) --product rung

test: setup-test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

bench: build
	$(STATIC) $(SWIFT) build $(RELEASE) --product rung-bench
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

# Root installs what is built: after `make build`, `sudo make install` compiles nothing.
install:
	@if [ "$$(id -u)" -ne 0 ] || [ ! -x $(RUNG) ]; then $(MAKE) build; fi
	install -d "$(BIN)" "$(SHARE)/rung"
	install -m 755 $(RUNG) "$(BIN)/rung"
	rm -rf "$(SHARE)/rung/Data"
	cp -R Data "$(SHARE)/rung/Data"
	chmod -R u=rwX,go=rX "$(SHARE)/rung"
	install -d $(foreach file,$(MANUAL) $(MANUAL_ES) $(BASH_WORDS) $(ZSH_WORDS) $(FISH_WORDS),"$(dir $(file))")
	$(RUNG) manual "$(DATE)" --lang en > "$(MANUAL)"
	$(RUNG) manual "$(DATE)" --lang es > "$(MANUAL_ES)"
	$(RUNG) --generate-completion-script bash | sed '1{/^#!/d}' > "$(BASH_WORDS)"
	$(RUNG) --generate-completion-script zsh > "$(ZSH_WORDS)"
	$(RUNG) --generate-completion-script fish > "$(FISH_WORDS)"

uninstall:
	rm -rf "$(SHARE)/rung"
	rm -f "$(BIN)/rung" "$(MANUAL)" "$(MANUAL_ES)" "$(BASH_WORDS)" "$(ZSH_WORDS)" "$(FISH_WORDS)"

# The Debian package, in this folder: `sudo apt install ./rung_*.deb` installs it.
deb: setup-deb
	rm -f rung_*.deb
	debian/rules binary
	lintian --fail-on error,warning rung_$(VERSION)_*.deb

setup:
	$(call install_missing,$(BUILD_PACKAGES))

setup-test:
	$(call install_missing,$(TEST_PACKAGES))

setup-deb:
	$(call install_missing,$(PACKAGE_PACKAGES))

clean:
	rm -rf .build debian/rung debian/.debhelper debian/files debian/*.substvars debian/debhelper-build-stamp debian/*.debhelper.log rung_*.deb
