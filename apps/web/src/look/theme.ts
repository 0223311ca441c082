import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// The dyer's palette. Shade 7 of each carries white text, shade 8 is text on the wool ground, both AA.
const walnut: MantineColorsTuple = [
  '#f7f3ee', '#ece4da', '#d8cabb', '#bda893', '#9d836b', '#806752', '#6a5442', '#534033', '#3f3026', '#2c211a',
]; // prettier-ignore
const madder: MantineColorsTuple = [
  '#fbeeec', '#f4d9d5', '#e7b2ab', '#d8867c', '#c75f54', '#b4443a', '#a4342c', '#962a24', '#7d201c', '#641815',
]; // prettier-ignore
const indigo: MantineColorsTuple = [
  '#eef1f8', '#d9e0ee', '#b3c0dd', '#8a9dc9', '#667db5', '#4a64a3', '#3a5392', '#2e4479', '#253863', '#1b2a4c',
]; // prettier-ignore
const rind: MantineColorsTuple = [
  '#fcf5e3', '#f6e7c1', '#ebcf8b', '#dcb255', '#c9962d', '#b07f1c', '#946812', '#7e570d', '#67460a', '#4f3507',
]; // prettier-ignore
const weld: MantineColorsTuple = [
  '#f4f6e6', '#e5eac6', '#ccd594', '#afbc60', '#93a13a', '#7a8826', '#66731c', '#546016', '#444e11', '#343c0c',
]; // prettier-ignore

export const theme = createTheme({
  colors: { walnut, madder, indigo, rind, weld },
  primaryColor: 'madder',
  primaryShade: 7,
  black: '#2c211a',
  white: '#fffdf9',
  defaultRadius: 6,
  fontFamily: 'var(--face)',
  fontFamilyMonospace: 'var(--face)',
  headings: { fontFamily: 'var(--face)', fontWeight: '650' },
  focusRing: 'auto',
  respectReducedMotion: true,
});

/** Mantine's own names for the ground, the text and the edges, in the palette's terms. */
export const palette: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--wool)',
    '--mantine-color-text': 'var(--walnut)',
    '--mantine-color-dimmed': 'var(--walnut-soft)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--wool-deep)',
    '--mantine-color-default-color': 'var(--walnut)',
    '--mantine-color-default-border': '#b9a78d',
    '--mantine-color-error': 'var(--madder)',
    '--mantine-color-anchor': 'var(--indigo)',
  },
  dark: {},
});
