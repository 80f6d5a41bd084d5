type Props = { label: string; isQuiet?: boolean; isBusy?: boolean; onClick: () => void }

/** What can be done about what a banner says. */
export function BannerAnswer({ label, isQuiet, isBusy, onClick }: Props) {
  return (
    <button
      className={`fp-btn fp-btn--small ${isQuiet ? 'fp-btn--none' : 'fp-btn--secondary'}`}
      type="button"
      disabled={isBusy}
      onClick={onClick}
    >
      {label}
    </button>
  )
}
