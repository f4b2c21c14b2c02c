// One line of text that is being typed, with a history.

import type { Key } from './keys.ts';

export class TextField {
  text = '';
  /** Where the next character goes, in UTF-16 units. */
  at = 0;
  private readonly history: string[] = [];
  private recalled = 0;

  /** Starts with an empty line. */
  clear(): void {
    this.set('');
    this.recalled = this.history.length;
  }
  /** Ends the line. @returns what it says; it can be recalled */
  take(): string {
    const { text } = this;
    if (text.trim() !== '' && this.history.at(-1) !== text) this.history.push(text);
    this.clear();
    return text;
  }

  /** Edits. @returns false: the key means nothing here */
  key(key: Key): boolean {
    if ('character' in key) {
      this.text = this.text.slice(0, this.at) + key.character + this.text.slice(this.at);
      this.at += key.character.length;
      return true;
    }
    switch (key.name) {
      case 'left':
        this.at = Math.max(0, this.at - 1);
        return true;
      case 'right':
        this.at = Math.min(this.text.length, this.at + 1);
        return true;
      case 'home':
        this.at = 0;
        return true;
      case 'end':
        this.at = this.text.length;
        return true;
      case 'backspace':
        this.text = this.text.slice(0, Math.max(0, this.at - 1)) + this.text.slice(this.at);
        this.at = Math.max(0, this.at - 1);
        return true;
      case 'up':
        this.recall(this.recalled - 1);
        return true;
      case 'down':
        this.recall(this.recalled + 1);
        return true;
      default:
        return false;
    }
  }

  private recall(index: number): void {
    if (index < 0 || index > this.history.length) return;
    this.recalled = index;
    this.set(this.history[index] ?? '');
  }
  private set(text: string): void {
    this.text = text;
    this.at = text.length;
  }
}
