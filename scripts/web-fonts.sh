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
ls -l "$out"
