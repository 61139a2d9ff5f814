//! Why it is this level and not the next, in a sentence.
