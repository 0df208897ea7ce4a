// The rules by which words are found. The program that writes the index has the same (Indexing/SearchText.cs and its neighbours);
// one table of cases tests both.
const PLAIN = {};
for (const [letter, ...marked] of ["aàáâãäåāăǎ", "cçćč", "eèéêëēĕěę", "iìíîïīǐ", "nñńňǹ", "oòóôõöøōǒ", "sšś", "uùúûūǔů", "vüǖǘǚǜ", "yýÿ", "zžź", "'’"])
  for (const form of marked) PLAIN[form] = letter;

const HAN = "\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
export const isHan = RegExp.prototype.test.bind(new RegExp(`^[${HAN}]`, "u"));
const PIECE = new RegExp(`(?:\\d{1,3}(?:,\\d{3}(?!\\d))+|\\d+)(?:\\.\\d+)?|[a-z]+(?:'[a-z]+)*|[${HAN}]+`, "gu");
const NAME = /[a-z]{1,3}-?\d+(?:\.\d+)?/y;
const LETTERS = /[a-z]{1,2}(?![a-z\d])/y;
const PERCENT = /\s*(?:([%‰])|per ?cent(?![a-z]))/y;
const AFTER = new RegExp(`\\s*([${HAN}])`, "uy");
const TIMES = /\s*(?:([百千万亿]+)|(hundred|thousand|million|billion|trillion)(?![a-z]))/y;
const POWERS = { 百: 2, 千: 3, 万: 4, 亿: 8, hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };

const STOP = new Set(("a about an and any are am as at be been being by can could did do does doing done for from get gets getting got had has have he her him his how i if in into is it its "
  + "many may me much my of on or our shall she should so such than that the their them then there these they this those to too us very was we were what when "
  + "where which who whom whose why with would you your").split(" "));

// All that becomes another character without a table.
const MARKED = /[A-Z\u00a0-\u024f\u2019\u3000\uff01-\uff5e]/g;

/** Full width, capitals, marked letters and, with a table, traditional characters become plain ones. One character stays one. */
export const fold = (text, simple) => text.replace(simple ? /[^]/g : MARKED, (character) => plain(character, simple));

function plain(character, simple) {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00) {
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : simple?.get(character) ?? character;
    return narrow >= "A" && narrow <= "Z" ? narrow.toLowerCase() : narrow;
  }
  if (code === 0x3000 || code === 0xa0) return " ";
  const lower = code < 0x250 ? character.toLowerCase() : character;
  return PLAIN[lower] ?? simple?.get(character) ?? (lower.length === 1 ? lower : character);
}

/** What a folded text consists of: {kind: "han" | "number" | "name" | "word", at, end, …}. */
export function pieces(text) {
  const found = [];
  PIECE.lastIndex = 0;
  for (let match; (match = PIECE.exec(text)); PIECE.lastIndex = found.at(-1).end) {
    found.push(piece(text, match[0], match.index));
  }
  return found;
}

function piece(text, words, at) {
  const end = at + words.length;
  const first = words.charCodeAt(0);
  if (first < 58) return number(text, words, at, end);
  if (first > 122) return { kind: "han", at, end, letters: [...words] };
  const name = sticky(NAME, text, at);
  if (name) return { kind: "name", at, end: at + name[0].length, term: name[0].replace("-", "") };
  return { kind: "word", at, end, word: words.split("'")[0] };
}

function number(text, words, at, end) {
  const letters = sticky(LETTERS, text, end);
  if (letters && !/^\d+,/.test(words)) return { kind: "name", at, end: end + letters[0].length, term: words + letters[0] };
  const digits = words.replaceAll(",", "").replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  const percent = sticky(PERCENT, text, end);
  if (percent) return { kind: "number", at, end: end + percent[0].length, digits, sign: percent[1] ?? "%", counted: "", value: "" };
  const times = sticky(TIMES, text, end);
  const power = times ? times[2] ? POWERS[times[2]] : [...times[1]].reduce((sum, c) => sum + POWERS[c], 0) : 0;
  return {
    kind: "number", at, end: times?.[2] ? end + times[0].length : end, digits, sign: "",
    counted: sticky(AFTER, text, end)?.[1] ?? "", value: power && power < 20 ? shifted(digits, power) : "",
  };
}

function sticky(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 1.85 and 4 → 18500: exact, where arithmetic is not. */
function shifted(digits, power) {
  const [whole, part = ""] = digits.split(".");
  const moved = whole + part.slice(0, power).padEnd(power, "0");
  const rest = part.slice(power);
  return (moved.replace(/^0+(?=\d)/, "") + (rest ? "." + rest : ""));
}

/** What the index knows a text by. */
export function terms(text) {
  const all = text === numberForm(text) ? pieces(text) : [...pieces(text), ...pieces(numberForm(text))];
  return all.flatMap(termsOf);
}

function termsOf(piece) {
  if (piece.kind === "han") return [...bigrams(piece.letters), piece.letters.at(-1)];
  if (piece.kind === "name") return [piece.term];
  if (piece.kind === "word") return STOP.has(piece.word) ? [] : [stem(piece.word)];
  const { digits, sign, counted, value } = piece;
  return [digits, sign && digits + sign, counted && digits + counted, value !== digits && value].filter(Boolean);
}

export const bigrams = (letters) => letters.slice(1).map((letter, i) => letters[i] + letter);

export const isStopWord = (word) => STOP.has(word);

const ENDINGS = ["ations", "ation", "ments", "ment", "ions", "ion", "ings", "ing", "ness", "able", "ers", "ors", "ed", "er", "or", "ly", "al"];

/** Light: plural, British spelling, the commonest endings. renovating, renovation, renovated → renov. */
export function stem(word) {
  if (word.length < 4) return word;
  let stemmed = word.replace(/our(?=(s|ed|ing|able|hood|hoods)?$)/, "or").replace(/tre(?=s?$)/, "ter").replace(/is(?=(e|es|ed|ing|ation|ations)$)/, "iz")
    .replace(/gramme(?=s?$)/, "gram").replace(/ence(?=s?$)/, "ense")
    .replace(/ies$/, "y").replace(/(ss|sh|ch|x|z)es$/, "$1").replace(/([^siu])s$/, "$1");
  stemmed = cut(cut(stemmed)).replace(/([bdfglmnprt])\1$/, "$1");
  return stemmed.length > 4 ? stemmed.replace(/(ate|at|e)$/, "").replace(/y$/, "i") : stemmed;
}

function cut(word) {
  for (const ending of ENDINGS) {
    const rest = word.length - ending.length;
    if (word.endsWith(ending)) return rest >= (ending === "al" ? 5 : /^[eo]rs?$/.test(ending) ? 4 : 3) && /[aeiouy]/.test(word.slice(0, rest)) ? word.slice(0, rest) : word;
  }
  return word;
}

const NUMERAL = /(?<![\d百千万亿])(百分之|千分之)?([〇零一二两三四五六七八九十百千万亿]+)(?:点([〇零一二三四五六七八九]+))?/g;
const SHARE = /(百|千)分之(\d+(?:\.\d+)?)/g;
// Not of units: 500千瓦.
const SCALED = /(\d+(?:\.\d+)?)([百千])(?![分瓦克米伏卡强货百千万亿])/g;
const DIGITS = "〇一二三四五六七八九";
const digitOf = (c) => (c === "零" ? 0 : c === "两" ? 2 : DIGITS.indexOf(c));

/** 百分之八 → 8%, 三百亿 → 300亿, 二〇一三 → 2013, 5百 → 500. Words that are no single number stay: 十二五. */
export function numberForm(text) {
  return text.replace(SCALED, (_, digits, scale) => shifted(digits, POWERS[scale])).replace(SHARE, (_, base, n) => n + (base === "百" ? "%" : "‰")).replace(NUMERAL, (whole, share, numeral, decimals) => {
    if (!share && !decimals && numeral.length < 2) return whole;
    const [, before, scale] = /^(.+?)([万亿]*)$/.exec(numeral);
    const split = !share && !/[万亿]/.test(before);
    const [counted, powers] = split ? [before, scale] : [numeral, ""];
    const value = readNumeral(counted);
    if (value === null || (decimals && powers)) return whole;
    const part = decimals ? "." + [...decimals].map(digitOf).join("") : "";
    return value + part + powers + (share ? share[0] === "百" ? "%" : "‰" : "");
  });
}

function readNumeral(numeral) {
  if (numeral.length > 24) return null;
  if (!/[十百千万亿]/.test(numeral)) return numeral.length >= 3 || numeral.length === 1 ? [...numeral].map(digitOf).join("") : null;
  let total = 0, section = 0, digit = -1;
  for (const c of numeral) {
    const power = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[c];
    if (!power && digit > 0) return null;
    if (!power) digit = digitOf(c);
    else if (power < 1e4) [section, digit] = [section + (digit < 0 ? 1 : digit) * power, -1];
    else [total, section, digit] = [closed(total, section + Math.max(digit, 0), power), 0, -1];
  }
  const value = total + section + Math.max(digit, 0);
  return Number.isSafeInteger(value) ? String(value) : null;
}

// 一万五千亿: 亿 multiplies all that stands before it; 一亿五千万: 万 only its own section.
function closed(total, section, power) {
  const part = section === 0 && total === 0 ? 1 : section;
  return total > 0 && (total < power || section === 0) ? (total + part) * power : total + part * power;
}
