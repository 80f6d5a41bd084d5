import { traditionalTag, languageTag } from '@/locales/locale'
import { scriptNames } from '@/locales/messagesSite'
import { traditionalPath } from '@/model/address/addresses'

/**
 * Leads from a Chinese page to the same in traditional characters, and back: the page in traditional characters is
 * made from this one (`traditionalPage`), which then shows the other of the two links.
 */
export function ScriptSwitch({ path }: { path: string }) {
  return (
    <>
      <a
        className="alt"
        data-script="hant"
        href={traditionalPath(path)}
        lang={traditionalTag}
        hrefLang={traditionalTag}
      >
        <span aria-hidden="true">{scriptNames.traditionalShort}</span>
        <span className="vh">{scriptNames.traditional}</span>
      </a>
      <a
        className="alt"
        data-script="hans"
        href={path}
        lang={languageTag.zh}
        hrefLang={languageTag.zh}
        hidden
      >
        <span aria-hidden="true">{scriptNames.simplifiedShort}</span>
        <span className="vh">{scriptNames.simplified}</span>
      </a>
    </>
  )
}
