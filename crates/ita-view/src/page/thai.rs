//! The order of names in a Thai dictionary.

/// What names are sorted by: a vowel that is written before its consonant counts behind it, and tone marks count last of all. “เทศบาล” stands
/// under ท, before “อบต.”.
pub(super) fn order(name: &str) -> (String, String) {
    let (mut first, mut marks) = (String::new(), String::new());
    let mut waiting = None;
    for c in name.trim().chars() {
        match c {
            'เ'..='ไ' => waiting = Some(c),
            '็'..='์' => marks.push(c),
            _ => {
                first.push(c);
                first.extend(waiting.take());
            }
        }
    }
    first.extend(waiting);
    (first, marks)
}

#[cfg(test)]
mod tests {
    use super::order;

    /// In the order of the Royal Institute's dictionary.
    #[test]
    fn names_stand_as_in_a_dictionary() {
        let names = ["กรม", "เกาะ", "ไก่", "ขนส่ง", "เทศบาลตำบล ก", "เทศบาลนคร", "แม่ริม", "ยโสธร", "องค์การ", "อบต. ก"];
        let mut sorted = names;
        sorted.reverse();
        sorted.sort_by_cached_key(|name| order(name));
        assert_eq!(sorted, names);
        // A tone mark decides only between names that are otherwise the same.
        let mut tones = ["ป้า", "ปาก", "ปา", "ป่า"];
        tones.sort_by_cached_key(|name| order(name));
        assert_eq!(tones, ["ปา", "ป่า", "ป้า", "ปาก"]);
    }
}
