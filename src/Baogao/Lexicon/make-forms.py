#!/usr/bin/env python3
"""Makes readings.txt and traditional.txt from Unicode's Unihan data (Debian: package unicode-data):

    make-forms.py Unihan_Readings.txt Unihan_Variants.txt FOLDER

readings.txt: every reading of the characters of everyday Chinese (kHanyuPinlu), the most frequent first, without tones, ü as v. Of the
characters that are common (the first level of GB 2312) and that it leaves out, 沪浙谱, the customary reading (kMandarin).
traditional.txt: characters that simplified Chinese (GB 2312) does not have, each before the one that it writes instead: the simplified
form (kSimplifiedVariant, kTraditionalVariant), else the only character of the same meaning or shape.
"""
import bz2
import collections
import re
import sys
import unicodedata

NOTE = ('# Made by make-forms.py from {}, Copyright © Unicode, Inc.,\n'
        '# used under the Unicode License v3 (https://www.unicode.org/license.txt).\n')


def lines(path):
    with (bz2.open if path.endswith('.bz2') else open)(path, 'rt', encoding='utf-8') as opened:
        for line in opened:
            fields = line.rstrip('\n').split('\t')
            if len(fields) == 3 and len(fields[0]) == 6:    # the basic plane: a character is one UTF-16 unit
                yield chr(int(fields[0][2:], 16)), fields[1], fields[2]


def plain(reading):
    marked = unicodedata.normalize('NFD', reading).replace('u\u0308', 'v')
    return ''.join(c for c in marked if 'a' <= c <= 'z')


def is_simplified(character):
    try:
        return len(character.encode('gb2312')) == 2
    except UnicodeEncodeError:
        return False


def is_common(character):
    return is_simplified(character) and character.encode('gb2312')[0] <= 0xD7


everyday, customary = {}, {}
for character, field, value in lines(sys.argv[1]):
    if field == 'kHanyuPinlu' and is_simplified(character):
        everyday[character] = list(dict.fromkeys(plain(r) for r in value.split()))
    if field == 'kMandarin' and is_common(character):
        customary[character] = [plain(value.split()[0])]
everyday = customary | everyday

variants = collections.defaultdict(lambda: collections.defaultdict(list))
for character, field, value in lines(sys.argv[2]):
    variants[character][field] = [chr(int(v[2:], 16)) for v in re.findall(r'U\+[0-9A-F]{4}\b', value)]

for character in list(variants):
    for traditional in variants[character]['kTraditionalVariant']:
        variants[traditional]['written so'].append(character)

# What Unihan does not say.
pairs = dict(tuple(pair) for pair in '遊游 佈布 託托 傢家 嚮向 迴回 閒闲 鉅巨 慾欲 註注 昇升 陞升 覈核 倖幸 豔艳 尅克'.split())
for character, fields in variants.items():
    if character in pairs or is_simplified(character) and (character in fields['kSimplifiedVariant'] or not fields['kSimplifiedVariant']):
        continue                                            # 著 is written so in simplified Chinese too
    for field in ('kSimplifiedVariant', 'written so', 'kZVariant', 'kSemanticVariant', 'kSpecializedSemanticVariant'):
        simple = sorted({v for v in fields[field] if is_simplified(v)})
        if len(simple) == 1 or (simple and field in ('kSimplifiedVariant', 'written so')):
            pairs[character] = next(v for v in fields[field] if v in simple)
            break
for character, fields in variants.items():                  # 裡 is another shape of 裏, which is written 里
    same = {pairs[v] for f in ('kZVariant', 'kSemanticVariant') for v in fields[f] if v in pairs}
    if character not in pairs and not is_simplified(character) and len(same) == 1:
        pairs[character] = same.pop()

for character in pairs:
    while pairs[character] in pairs:
        pairs[character] = pairs[pairs[character]]

with open(sys.argv[3] + '/readings.txt', 'w', encoding='utf-8') as out:
    out.write(NOTE.format('Unihan_Readings.txt'))
    by_reading = collections.defaultdict(str)
    for character, readings in sorted(everyday.items()):
        by_reading[' '.join(readings)] += character
    for readings, characters in sorted(by_reading.items()):
        out.write(f'{characters} {readings}\n')

with open(sys.argv[3] + '/traditional.txt', 'w', encoding='utf-8') as out:
    out.write(NOTE.format('Unihan_Variants.txt and Unihan_Readings.txt'))
    by_simple = collections.defaultdict(str)
    for character, simple in sorted(pairs.items()):
        by_simple[simple] += character
    for simple, characters in sorted(by_simple.items()):
        out.write(f'{characters} {simple}\n')
