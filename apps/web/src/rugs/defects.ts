/** The defects of the trade the console offers by name; anything else goes into the note. */
export const defects = [
  'crooked',
  'curl',
  'crease',
  'ripple',
  'weftShowing',
  'weftShifted',
  'abrash',
  'jufti',
  'offCentre',
  'unevenPile',
  'holes',
  'colourRun',
  'stain',
  'moth',
] as const;
