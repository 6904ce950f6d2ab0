#!/usr/bin/env bash
# Draw the PNG sizes from their SVG sources, with rsvg-convert (Debian: librsvg2-bin). Run it after a change of a source; commit both.
set -euo pipefail
cd "$(dirname "$0")/../icons"

for size in 16 32 48 96 128; do
  rsvg-convert --width "$size" --height "$size" leafclip.svg --output "leafclip-$size.png"
done
for size in 16 32 48; do
  rsvg-convert --width "$size" --height "$size" leafclip-light.svg --output "leafclip-light-$size.png"
done
