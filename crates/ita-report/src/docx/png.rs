//! A picture of four greys as PNG, stored as it is.

use super::zip::{crc32, length};

/// The greys: black, dark, light, white.
pub(super) const BLACK: u8 = 0;
/// Dark grey.
pub(super) const DARK: u8 = 1;
/// Light grey.
pub(super) const LIGHT: u8 = 2;
/// White.
pub(super) const WHITE: u8 = 3;

/// A picture, white at first.
pub(super) struct Png {
    width: u32,
    height: u32,
    points: Vec<u8>,
}

impl Png {
    pub(super) fn new(width: u32, height: u32) -> Self {
        Self { width, height, points: vec![WHITE; (width * height) as usize] }
    }

    /// Colours a rectangle, as far as it lies within the picture.
    pub(super) fn fill(&mut self, (left, top): (u32, u32), (right, bottom): (u32, u32), grey: u8) {
        for y in top..bottom.min(self.height) {
            for x in left..right.min(self.width) {
                if let Some(point) = self.points.get_mut((y * self.width + x) as usize) {
                    *point = grey;
                }
            }
        }
    }

    /// Colours a disc, as far as it lies within the picture.
    pub(super) fn disc(&mut self, (x, y): (u32, u32), radius: u32, grey: u8) {
        for row in 0..=2 * radius {
            // A row above or below the middle is as long as the circle is wide there.
            let away = row.abs_diff(radius);
            let half = (radius * radius - away * away).isqrt();
            let top = (y + row).saturating_sub(radius);
            self.fill((x.saturating_sub(half), top), (x + half + 1, top + 1), grey);
        }
    }

    /// The bytes of the file.
    pub(super) fn finish(&self) -> Vec<u8> {
        let mut rows = Vec::new();
        for row in self.points.chunks(self.width.max(1) as usize) {
            rows.push(0);
            rows.extend(
                row.chunks(4)
                    .map(|four| (0..4).fold(0, |byte, index| (byte << 2) | four.get(index).copied().unwrap_or(0))),
            );
        }
        let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
        let mut head = Vec::new();
        head.extend(self.width.to_be_bytes());
        head.extend(self.height.to_be_bytes());
        // Two bits a point, grey, deflate, no filter, not interlaced.
        head.extend([2, 0, 0, 0, 0]);
        chunk(&mut out, b"IHDR", &head);
        chunk(&mut out, b"IDAT", &stored(&rows));
        chunk(&mut out, b"IEND", &[]);
        out
    }
}

fn chunk(out: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    out.extend(length(content).to_be_bytes());
    let named = [&name[..], content].concat();
    out.extend(&named);
    out.extend(crc32(&named).to_be_bytes());
}

/// A zlib stream of blocks that are not compressed.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let last = bytes.chunks(0xffff).count().saturating_sub(1);
    for (index, block) in bytes.chunks(0xffff).enumerate() {
        let size = u16::try_from(block.len()).unwrap_or(u16::MAX);
        out.push(u8::from(index == last));
        out.extend(size.to_le_bytes());
        out.extend((!size).to_le_bytes());
        out.extend(block);
    }
    let (a, b) = bytes.iter().fold((1_u32, 0_u32), |(a, b), &byte| {
        let a = (a + u32::from(byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    out.extend((b << 16 | a).to_be_bytes());
    out
}
