type Props<Value> = {
  legend: string
  /** Of the form's field; differs from that of all other groups on the page. */
  name: string
  options: readonly (readonly [value: Value, label: string])[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few choices, side by side. */
export function Segments<Value extends string | number>({
  legend,
  name,
  options,
  value: chosen,
  onChange,
}: Props<Value>) {
  return (
    <fieldset className="fp-seg">
      <legend className="fp-hidden">{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
