// From what was typed to what is looked for: units, each of which can be met in several ways.
import { bigrams, fold, isStopWord, numberForm, pieces, stem } from "./search-text.js";

const LONGEST = 240;
const MOST_UNITS = 40;

// Words that ask, and say nothing of what is asked. The longer ones first.
const ASKING_ZH = new RegExp(["请问", "想知道", "告诉我", "查一下", "有没有", "有木有", "是不是", "能不能", "会不会", "可不可以", "是否", "由谁来", "由谁", "谁来", "谁在", "谁", "为什么", "为何",
  "(?:什么|啥)时候", "什么时间", "(?:什么|哪些|哪个)地方", "什么样的?", "是什么", "有什么", "做了什么", "什么", "怎么样", "怎么办", "怎么", "咋样", "怎样", "如何", "(?:一共|总共|共)?[花用发投]?了?(?:是|有|了|到|约|达到|达)?多少钱?",
  "有哪些", "是哪些", "哪些", "哪里", "哪儿", "哪个", "哪家", "哪年", "何时", "何地", "啥", "咋", "有几", "几(?=[个家所条张次项年时人户天月辆座处套])", "多大", "多长", "多高", "多久", "[吗呢吧嘛](?=$| )"].join("|"), "g");
const ASKING_EN = /^(?:is|are|was|were|will|do|does|did|has|have|can|could|should)\b|\b(?:how (?:many|much|long|far|often|big)|what (?:is|are|was|were|will|about|percentage|share)|how come|tell me|show me|find|is there|are there|which|who|whom|where|when|why|how|what)\b/g;
const SMALL_ZH = /[的了吗呢着过所]/g;
const JOINING_ZH = /[要会将能可在是有对为把被让给从到和与或都也还就再又不没]/;

/** @returns {text, asks}: without its words that ask, and whether there were any. */
export function withoutAsking(folded) {
  const marked = folded.replace(/(?<!\d),|,(?!\d)|[?!。;:、"“”‘’()《》<>\[\]{}]/g, " ");
  const asked = withoutEnglish(marked.replace(ASKING_ZH, " "));
  const asks = asked !== marked || /[??]/.test(folded);
  const text = (asks && pieces(asked).length > 0 ? asked.replace(SMALL_ZH, " ") : marked).replace(/\s+/g, " ").trim();
  return { text, asks };
}

// Most queries have no Latin letter, and a browser takes milliseconds to make these words ready.
const withoutEnglish = (text) => /[a-z]/.test(text) ? text.replace(ASKING_EN, " ") : text;

// 50k jobs, 1.9bn yuan.
const SHORT = /(\d+(?:\.\d+)?) ?(k|mn|bn)(?![a-z\d])/g;
const POWERS = { k: "thousand", mn: "million", bn: "billion" };

/** In a question, a pair that stands nowhere and has such a character is where two words meet: 旧改要改. */
export const isJoint = ({ kind, terms }) => kind === "pair" && JOINING_ZH.test(terms[0]);

/** The ways to write a query: as it stands, and with its numbers in figures. */
export function written(query, simple) {
  const folded = fold(query.normalize("NFC").slice(0, LONGEST), simple);
  return [...new Set([folded, numberForm(folded.replace(SHORT, (_, digits, power) => `${digits} ${POWERS[power]}`))])];
}

/** Units of a query: {kind, terms, ways: [{terms, weight}], …}. A pair of ideographs, a number and a word are each a unit. */
export function unitsOf(text) {
  const units = [];
  let run = 0;
  let counted = -1;
  for (const piece of pieces(text)) {
    const near = counted === piece.at && piece.kind === "han" && piece.letters.length === 1;
    if (!near) units.push(...unitsOfPiece(piece, run++));
    counted = piece.kind === "number" && !piece.sign ? piece.end : -1;
  }
  // Who says a thing twice asks for it once.
  return [...new Map([...units].reverse().map((u) => [u.terms[0], u])).values()].reverse().slice(0, MOST_UNITS);
}

function unitsOfPiece(piece, run) {
  if (piece.kind === "han") return hanUnits(piece.letters, run);
  if (piece.kind === "number") return [numberUnit(piece)];
  if (piece.kind === "name") return [unit("name", [piece.term])];
  return isStopWord(piece.word) ? [] : [unit("word", [stem(piece.word)], { word: piece.word })];
}

function hanUnits(letters, run) {
  if (letters.length === 1) return [unit("letter", [letters[0]], { letters, run, at: 0 })];
  return bigrams(letters).map((pair, at) => unit("pair", [pair], { letters, run, at }));
}

function numberUnit({ digits, sign, counted, value }) {
  const ways = [];
  if (sign) ways.push(way([digits + sign], 1));
  if (counted) ways.push(way([digits + counted], 1));
  if (value && value !== digits) ways.push(way([value], 0.95));
  ways.push(way([digits], ways.length ? 0.4 : 1));
  return { kind: "number", terms: ways[0].terms, ways };
}

const unit = (kind, terms, more) => ({ kind, terms, ways: [way(terms, 1)], ...more });
export const way = (terms, weight) => ({ terms, weight });

/** What a phrase is looked up by: all its terms at once. */
export const phraseTerms = (phrase) => [...new Set(unitsOf(phrase).flatMap((u) => u.terms))];
