import { wordsOf } from './words.ts';

/**
 * Beginnings of the words in which clauses speak, and the everyday words in which people ask for the same. Every record gains the everyday words for its
 * own, hidden, so that authors need to write aliases only for what is peculiar to a clause.
 */
const EVERYDAY: [beginnings: string, everyday: string][] = [
  ['withdraw terminat denounc', 'quit leave exit walk out pull out cancel break off'],
  ['notice', 'warning announce quit'],
  ['consult confer', 'talk talks discuss meet'],
  ['meet gather conven', 'talks summit conference'],
  ['assist aid', 'help support'],
  ['attack aggress invasi invad hostil', 'war invade invasion strike assault'],
  ['forces military armed', 'army troops soldiers'],
  ['weapon arms munition ammunition artillery', 'guns shells bombs arms'],
  ['missile rocket', 'rockets missiles'],
  ['nuclear', 'nukes atomic bomb'],
  ['unmanned drone uav', 'drones UAV'],
  ['aircraft fighter squadron', 'planes jets warplanes'],
  ['vessel maritime fleet naval sea', 'navy ships boats'],
  ['air', 'sky anti-aircraft shield'],
  ['territor border integrity', 'land frontiers boundaries'],
  ['sovereign independ', 'freedom free'],
  ['sanction', 'punish penalty embargo'],
  ['assets', 'money cash funds'],
  ['immobilis block', 'frozen freeze'],
  ['compensat reparat', 'pay payback damages'],
  ['financ fund budget invest sums grant loan', 'money cash pay billions'],
  ['cost', 'price punish'],
  ['judic court justice', 'judges trial law'],
  ['prosecut crimes account', 'trial punish prison justice'],
  ['corrupt', 'bribes graft'],
  ['parliament ratif', 'vote lawmakers deputies'],
  ['referendum', 'vote poll'],
  ['effect force', 'valid begin'],
  ['amend supplement', 'change modify'],
  ['extend prolong extension', 'renew longer'],
  ['dispute differ', 'quarrel disagreement conflict'],
  ['intelligence', 'spies spying secret'],
  ['cyber', 'hackers hacking internet'],
  ['disinformation manipulat propaganda', 'fake news lies trolls'],
  ['train exercis', 'drills teach instructors'],
  ['industr produc manufactur', 'factories plants make'],
  ['mine mines demin ordnance', 'landmines explosives clearing'],
  ['reconstruct recover rebuild', 'rebuild repair restore'],
  ['energy', 'electricity power heating'],
  ['child', 'kids'],
  ['deport abduct', 'kidnapped stolen taken'],
  ['prison captive', 'POW prisoners'],
  ['station deploy presence bases', 'bases troops on the ground'],
  ['accession member membership', 'join joining entry'],
  ['alliance allied', 'allies bloc'],
  ['guarant assur undertak commit', 'promise pledge'],
  ['veto', 'block stop'],
  ['leaders president', 'presidents heads'],
  ['year annual', 'annual every year'],
  ['immediate swift prompt quick fast urgent delay once', 'quick fast soon now at once'],
  ['neutral', 'neutrality non-aligned'],
  ['limit ceiling cap maximum', 'limit cap maximum restrict'],
  ['lift', 'remove end drop'],
  ['ceasefire hostilit', 'truce armistice peace'],
  ['displaced refugee', 'refugees'],
  ['grain agricultur food', 'farming wheat'],
];

const ENTRIES = EVERYDAY.map(([beginnings, everyday]) => ({ beginnings: beginnings.split(' '), everyday: everyday.split(' ') }));

/** Everyday words for the words of a text, those it has itself left out. */
export function everydayWords(text: string): string[] {
  const own = new Set(wordsOf(text));
  const found = ENTRIES.filter(({ beginnings }) => beginnings.some((beginning) => [...own].some((word) => word.startsWith(beginning))));
  return [...new Set(found.flatMap(({ everyday }) => everyday))].filter((word) => !own.has(word));
}
