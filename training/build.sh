#!/bin/sh
# Everything from the corpora to src/model/weights.ts: sh training/build.sh [--without-gmb]
# ALLEGEDLY_DATA: the corpora (default ../shared/data). ALLEGEDLY_WORK: what lies between (default out/training).
set -e
cd "$(dirname "$0")"
export OMP_NUM_THREADS=1
python3 stream.py          # running text as numbers
python3 vectors.py         # word vectors
python3 kernel.py          # src/model/kernel-bytes.ts
python3 pretrain.py        # the encoder learns from running text
python3 train_parser.py --start pretrained.pt --epochs 12 --rate 2.5e-3 --out first.pt
python3 train_parser.py --start first.pt --epochs 5 --rate 2e-3 --out second.pt  # the rate raised again
python3 train_parser.py --start second.pt --epochs 3 --rate 1.5e-3 --seed 7 --out third.pt
python3 mean.py second.pt third.pt --out parser.pt
python3 evaluate.py
python3 names.py "$@"      # the name recogniser
python3 export.py          # out/training/model.bin and src/model/weights.ts
