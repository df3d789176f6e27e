#!/usr/bin/env bash
# Makes the fonts in PhotoStudio.Web/wwwroot/fonts from the published OFL families. Needs npm and Debian's fonttools with brotli.
# Inter keeps its weights from 400 to 650; Newsreader is fixed at its display size (44) at weight 400.
set -euo pipefail
out=$(cd "$(dirname "$0")/../PhotoStudio.Web/wwwroot/fonts" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"
for package in inter newsreader; do
  tarball=$(npm pack --silent "@fontsource-variable/$package@5.3.0")
  mkdir "$package" && tar xzf "$tarball" -C "$package" --strip-components 1
  cp "$package/LICENSE" "$out/$package-LICENSE.txt"
done

cut_font() { # source, target, axes...
  local source=$1 target=$2; shift 2
  fonttools varLib.instancer --quiet --no-recalc-timestamp -o cut.ttf "$source" "$@"
  pyftsubset cut.ttf --unicodes='*' --flavor=woff2 --layout-features='kern,liga,calt,ccmp,locl,mark,mkmk,tnum,lnum' --output-file="$out/$target"
}

for script in latin latin-ext greek cyrillic; do
  cut_font "inter/files/inter-$script-wght-normal.woff2" "inter-$script.woff2" wght=400:650
done
for script in latin latin-ext; do
  cut_font "newsreader/files/newsreader-$script-standard-normal.woff2" "newsreader-$script.woff2" wght=400 opsz=44
done

# The public pages take a smaller cut: Latin-1 and punctuation, with kerning and figures of one width.
pyftsubset "$out/inter-latin.woff2" --flavor=woff2 --no-hinting --layout-features='kern,tnum' --output-file="$out/inter-site.woff2" \
  --unicodes='U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2009,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2212'
ls -l "$out"
