import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { validateXML } from 'xmllint-wasm'

const schema = readFileSync(
  fileURLToPath(new URL('schema/xliff_core_2.0.xsd', import.meta.url)),
  'utf8',
)

/** What the core schema takes from the schema of the namespace `xml`. */
const xmlNamespace = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:string"/>
  <xs:attribute name="space">
    <xs:simpleType>
      <xs:restriction base="xs:NCName">
        <xs:enumeration value="default"/>
        <xs:enumeration value="preserve"/>
      </xs:restriction>
    </xs:simpleType>
  </xs:attribute>
</xs:schema>`

/** `xs:language`, the type that the standard of 2018 gives to the two languages and the draft of its schema does not. */
const languages =
  /^<xliff(?=[^>]* srcLang="[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*")(?=[^>]* trgLang="[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*")/m

/** What the core schema of XLIFF 2.1 has against a file; for tests. */
export async function validateXliff(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'file.xlf', contents: xml },
    schema: { fileName: 'xliff_core_2.0.xsd', contents: schema },
    preload: {
      fileName: 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd',
      contents: xmlNamespace,
    },
  })
  return [
    ...errors.map(({ message }) => message),
    ...(languages.test(xml) ? [] : ['srcLang or trgLang is no language tag']),
  ]
}
