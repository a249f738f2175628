/**
 * Words that carry no subject: articles, pronouns, prepositions, auxiliaries, question words, and the padding of spoken questions.
 * Nothing that a clause may be about stands here ("no", "not" and "against" do: they stand in almost every text).
 */
const STOP_WORDS = new Set(
  `a an the this that these those it its they them their theirs he she his her we our ours you your yours i me my mine one ones
  and or but nor so if then than as at by for from in into of off on onto out over to up upon with within without about above after before between
  under until through during per via against toward towards around among because since while again also only just even still yet ever never
  am is are was were be been being do does did doing done has have had having can could may might must shall should will would ought need needs let lets
  what which who whom whose when where why how whether much many more most any some each every both all such same other others another else
  no not none nothing cannot cant dont doesnt didnt isnt arent wont wouldnt there here now too very really actually exactly
  say says said saying tell tells told mean means meant find show give gives given gave get gets got getting go goes going gone come comes came make makes made
  happen happens happened allow allows allowed supposed able take takes took taken put puts bit thing things something anything someone anyone anybody somebody everyone kind sort way lot please know think want wants wanted ask asks asked agree agrees agreed promise promises promised
  use uses used using start starts started first next back look looks like country countries nation nations according
  і й та а але або чи що як яка який яке які якої якого якому яким хто де коли куди чому навіщо скільки чий чия це ця цей ці той та те ті то
  в у на з із зі зо до від од по при про для за під над між через без поза щодо після перед проти коли під час не ні ж же б би бути є був була було були буде будуть має мають може можуть
  його її їх їхній він вона воно вони ми ви я ти нас вас нам вам мене себе свій своя свої усі всі весь все також ще вже лише тільки якщо
  и или но что как какой какая какое какие кто где когда почему зачем сколько это эта этот эти тот те в во на с со из к ко от до по при про для за под над не ни
  ли же бы быть был была было были будет будут есть может могут его ее её их он она они мы вы мне себя свой все также еще ещё уже только если`
    .split(/\s+/),
);

/** True for a word that says nothing about the subject of a query. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const APOSTROPHES = /(?<=\p{L})['’ʼ‘`´](?=\p{L})/gu;

/**
 * The words of a text in lower case, as the index divides them: the possessive is dropped, other apostrophes close up (з’їзд → зїзд), a letter
 * joined to a number stays with it (F-16 → f16), other hyphens divide.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(APOSTROPHES, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{N})/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Endings of Ukrainian and Russian words, longest first: the index knows no Slavic grammar, so words are cut to what their forms share. */
const SLAVIC_ENDINGS = /(?:уватися|юватися|уватись|увати|ювати|ування|ювання|ованого|ованих|ення|ання|ство|ського|ської|ському|ськими|ських|ський|ська|ське|ські|ськ|иями|іями|ями|ами|ення|ості|істю|ість|остей|ость|ости|ого|его|ому|ему|ими|іми|ыми|ією|ією|ією|ою|ею|єю|ів|їв|ев|ов|ий|ій|ый|их|іх|ых|ах|ях|ам|ям|ом|ем|єм|ую|юю|ая|яя|ое|ее|ії|ія|ию|ию|ію|ие|ия|ий|ити|ати|яти|ть|ти|а|я|о|е|є|и|і|ї|ы|у|ю|ь|й)$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SHORTEST_STEM = 4;

/**
 * What to look up for a word: a Slavic word is cut to its stem, which finds all words that begin with it; any other is left to the index's own stemming.
 */
export function lookupForm(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  const stem = word.replace(SLAVIC_ENDINGS, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

export function isSlavic(word: string): boolean {
  return CYRILLIC.test(word);
}

/** Spellings that differ between American and British English, in both directions. */
const SPELLINGS: [RegExp, string][] = [
  [/ense(s?)$/, 'ence$1'], [/ence(s?)$/, 'ense$1'],
  [/iz(e|ed|es|ing|ation|ations)$/, 'is$1'], [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/our(s?)$/, 'or$1'], [/or(s?)$/, 'our$1'],
  [/ogram(s?)$/, 'ogramme$1'], [/ogramme(s?)$/, 'ogram$1'],
  [/(.)ter(s?)$/, '$1tre$2'], [/tre(s?)$/, 'ter$1'],
];

/** The word and its spelling on the other side of the Atlantic, where there may be one. */
export function spellingsOf(word: string): string[] {
  if (word.length < 5 || isSlavic(word)) return [word];
  const others = SPELLINGS.filter(([ending]) => ending.test(word)).map(([ending, other]) => word.replace(ending, other));
  return [...new Set([word, ...others])];
}
