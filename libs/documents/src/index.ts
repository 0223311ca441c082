export * from './typesetting/money.js';
export * from './typesetting/paper.js';
export * from './typesetting/paper-data.js';
