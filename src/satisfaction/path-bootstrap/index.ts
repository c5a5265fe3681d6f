/**
 * How sure is a path model, and the indices made of it?
 *
 * @module
 */
export { bootstrapPaths } from './bootstrap-paths.js'
export type {
  BootstrapConstruct,
  BootstrapEffect,
  BootstrapFigure,
  BootstrapIndicator,
  BootstrapPair,
  BootstrapPath,
  FailedReplicates,
  PathBootstrap,
  PathBootstrapOptions,
  SignChanges,
  SignFlips,
} from './types.js'
