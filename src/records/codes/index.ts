export { isLei } from './lei.js'
export { isSocialCreditCode } from './social-credit-code.js'
