import { useEffect } from 'react';
import { AccessibilityInfo, Platform } from 'react-native';

/** Reads a text out when it changes, on the given systems. Other systems have live regions. */
export function useAnnouncement(text: string | undefined, systems: readonly string[]): void {
  useEffect(() => {
    // They wait for each other: several fields may have something to say.
    if (text && systems.includes(Platform.OS))
      AccessibilityInfo.announceForAccessibilityWithOptions(text, { queue: true });
  }, [text]);
}
