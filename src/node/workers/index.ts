export type { WorkerOptions } from './in-workers.js'
export { inWorkers } from './in-workers.js'
export type { BootstrapWork, PosteriorWork, PredictiveWork, SharedPredictiveOptions } from './work.js'
