// A door of its own, for those who seal signatures and check seals: it brings the curves, which everybody else does without.
export type { VerifyRsa } from './algorithms.js';
export { readAllowedSigners, type AllowedSigners } from './allowed-signers.js';
export { checkProof, type Fault } from './check.js';
export { proofLine } from './envelope.js';
export { bindAllowed, bindListed, type Bind } from './keyring.js';
export { NAMESPACE, payloadOf } from './payload.js';
export { keyLine } from '../ssh/public-key.js';
export { createWeighSeal, type Trust } from './seal.js';
