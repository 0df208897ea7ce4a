#!/usr/bin/env python3
"""Makes pinyin.txt from Unicode's Unihan_Readings.txt (Debian: package unicode-data): make-pinyin.py READINGS > pinyin.txt

Takes the customary reading (first of kMandarin) of each ideograph of the basic block, without its tone, ü as v.
"""
import bz2
import collections
import sys
import unicodedata

readings = collections.defaultdict(list)
path = sys.argv[1]
with (bz2.open if path.endswith('.bz2') else open)(path, 'rt', encoding='utf-8') as lines:
    for line in lines:
        fields = line.rstrip('\n').split('\t')
        if len(fields) == 3 and fields[1] == 'kMandarin' and 0x4E00 <= int(fields[0][2:], 16) <= 0x9FFF:
            marked = unicodedata.normalize('NFD', fields[2].split()[0]).replace('u\u0308', 'v')
            readings[''.join(c for c in marked if c.isascii())].append(chr(int(fields[0][2:], 16)))

print('# Readings of Chinese characters without tones, a line each. Made by make-pinyin.py from Unihan_Readings.txt,')
print('# Copyright © Unicode, Inc., used under the Unicode License v3 (https://www.unicode.org/license.txt).')
for reading, characters in sorted(readings.items()):
    print(reading, ''.join(characters))
