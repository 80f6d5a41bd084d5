'use client'

import { useRouter } from 'next/navigation'

type Props = {
  label: string
  value: string
  options: readonly { id: string; name: string; address: string }[]
}

/** With which version the chosen one is compared. */
export function WithVersion({ label, value, options }: Props) {
  const router = useRouter()
  return (
    <label className="fp-versions__with">
      <span>{label}</span>
      <select
        className="fp-select"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(({ id }) => id === target.value)
          if (chosen) router.push(chosen.address)
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
