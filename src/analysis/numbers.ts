/** How figures are written, in lenses, messages and tables alike. */

const UNITS = ["", "K", "M", "G", "T", "P"] as const;

/** A number in three significant digits: `320`, `61.7K`, `15.9M`. Below 1,000 it is exact. */
export function formatCount(count: number): string {
  let scaled = count;
  let unit = 0;
  // 999,950 rounds to 1000K and is 1M.
  while (Number(scaled.toPrecision(3)) >= 1000 && unit < UNITS.length - 1) {
    if (unit === 0 && scaled < 1000) break;
    scaled /= 1000;
    unit++;
  }
  return unit === 0 ? String(count) : `${Number(scaled.toPrecision(3))}${UNITS[unit]}`;
}

/** Every digit, grouped: `15,860,224`. */
export function formatExact(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share between 0 and 1: `98%`, `99.6%`, `0.4%`. It never says 0% or 100% of what is neither. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (share > 0 && percent < 0.1) return "<0.1%";
  if (share < 1 && percent > 99.9) return ">99.9%";
  return percent < 1 || percent > 99 ? `${Number(percent.toFixed(1))}%` : `${Math.round(percent)}%`;
}

const BYTE_UNITS = ["B", "KiB", "MiB", "GiB", "TiB"] as const;

/** Bytes in units of 1024: `3.06 MiB`. */
export function formatBytes(bytes: number): string {
  let scaled = bytes;
  let unit = 0;
  while (scaled >= 1024 && unit < BYTE_UNITS.length - 1) {
    scaled /= 1024;
    unit++;
  }
  return `${unit === 0 ? scaled : Number(scaled.toPrecision(3))} ${BYTE_UNITS[unit]}`;
}
