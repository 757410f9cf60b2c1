/** A share between 0 and 1: `98%`, `99.6%`, `0.4%`. It never says 0% or 100% of what is neither. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (share > 0 && percent < 0.1) return "<0.1%";
  if (share < 1 && percent > 99.9) return ">99.9%";
  return percent < 1 || percent > 99 ? `${Number(percent.toFixed(1))}%` : `${Math.round(percent)}%`;
}
