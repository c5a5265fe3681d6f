/**
 * The golden records of path models: bootstrap.
 */
import type { Adapter } from './support.js'

export const pathBootstrapAdapters: readonly Adapter[] = []
