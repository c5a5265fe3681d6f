/**
 * All that an appraisal can say of one client.
 *
 * @module
 */
export { clientDossier } from './client-dossier.js'
export type { ActionBreakEven, ClientDossier, DossierOptions } from './types.js'
