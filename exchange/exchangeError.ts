import { exchangeErrors, type ExchangeErrorCode } from '@/locales/messagesExchangeErrors'

/** A file that can't be taken in as the translation of an interview. */
export class ExchangeError extends Error {
  override name = 'ExchangeError'

  constructor(readonly code: ExchangeErrorCode) {
    super(exchangeErrors[code].en)
  }
}
