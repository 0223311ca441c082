/** Designs by the kind of piece, as a clerk of the region writes them, with the name that buyers know. */
const PILE = [
  'لچک‌ترنج / Lachak-toranj',
  'ماهی درهم / Mahi',
  'گلریزان / Golrizan',
  'افشان / Afshan',
  'خشتی / Kheshti',
  'شاه‌عباسی / Shah-Abbasi',
  'محرابی / Mehrabi',
  'درختی / Derakhti',
  'بوته‌ای / Boteh',
  'ترنج تالاب / Toranj-e Talab',
  'نیلوفر آبی / Niloufar-e Abi',
];

const PICTURES = [
  'مرداب انزلی / Anzali Lagoon',
  'قایق‌های غازیان / Boats of Ghazian',
  'گل و مرغ / Gol-o Morgh',
  'شالیزار / Rice Fields',
  'خانهٔ ماسوله / House in Masuleh',
  'پل و مه / Bridge in the Mist',
  'گلدان انار / Pomegranate Vase',
];

const KILIMS = [
  'لوزی تالشی / Talesh Lozenge',
  'شاهسون / Shahsevan',
  'هشت‌پر / Hasht-par',
  'پله‌ای / Stepped',
  'چشم مرغ / Cheshm-e Morgh',
];

const JAJIMS = ['راه‌راه / Rah-rah', 'هفت‌رنگ / Haft-rang', 'دندان‌موشی / Dandan-mushi'];

/** What a learner weaves first. */
export const SAMPLER_DESIGN = 'تختهٔ آموزشی / Course Sampler';

/** What a piece can be called by its design. */
export type DesignFamily = 'PILE' | 'PICTURE' | 'KILIM' | 'JAJIM';

const FAMILIES: Readonly<Record<DesignFamily, readonly string[]>> = {
  PILE,
  PICTURE: PICTURES,
  KILIM: KILIMS,
  JAJIM: JAJIMS,
};

/** A design of a family; counting on gives another one, so that nobody weaves the same twice in a row. */
export const designOf = (family: DesignFamily, count: number): string =>
  FAMILIES[family][count % FAMILIES[family].length]!;
