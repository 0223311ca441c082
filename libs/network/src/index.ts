export * from './local-text.js';
export * from './network.module.js';
export * from './village/village.js';
export * from './village/village.events.js';
export * from './village/village.graphql.js';
export * from './village/village.refusals.js';
export * from './village/record-village.command.js';
export * from './village/rename-village.command.js';
