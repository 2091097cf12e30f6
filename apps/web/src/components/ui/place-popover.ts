const gap = 4;
const margin = 8;

/**
 * Puts a popover below its button, or above where there is no room below, and inside the window in any case. It sets `--x` and
 * `--y`, in pixels of the window.
 */
export function placePopover(popover: HTMLElement, trigger: Element, align: 'start' | 'end'): void {
  const button = trigger.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isRightToLeft = getComputedStyle(popover).direction === 'rtl';
  const alignsLeft = (align === 'start') !== isRightToLeft;
  const x = alignsLeft ? button.left : button.right - width;
  const below = button.bottom + gap;
  const y = below + height > window.innerHeight - margin ? button.top - gap - height : below;
  popover.style.setProperty('--x', `${Math.max(margin, Math.min(x, window.innerWidth - width - margin))}px`);
  popover.style.setProperty('--y', `${Math.max(margin, y)}px`);
}
