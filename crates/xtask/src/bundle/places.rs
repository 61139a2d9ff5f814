//! The places of the parts in the table of functions. While the first part is bound, the splitter holds those of all other parts by
//! segments of nothing, one a part, so that wasm-bindgen takes none of them. Afterwards they say what an empty place says anyway: hundreds
//! of segments, which are more than a kilobyte of the first load.

use walrus::{ConstExpr, Element, ElementItems, Module};

/// Takes those segments out.
pub(super) fn free(wasm: &mut Module) {
    let is_empty = |item: &ConstExpr| matches!(item, ConstExpr::RefNull(_));
    let holds = |items: &ElementItems| matches!(items, ElementItems::Expressions(_, all) if all.iter().all(is_empty));
    let held: Vec<_> = wasm.elements.iter().filter(|segment| holds(&segment.items)).map(Element::id).collect();
    held.into_iter().for_each(|segment| wasm.elements.delete(segment));
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{ElementKind, FunctionBuilder, RefType, ir::Value};

    #[test]
    fn only_what_holds_nothing_is_taken_out() {
        let mut wasm = Module::default();
        let table = wasm.tables.add_local(false, 4, None, RefType::FUNCREF);
        let function = FunctionBuilder::new(&mut wasm.types, &[], &[]).finish(Vec::new(), &mut wasm.funcs);
        let at = |place| ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(place)) };
        let (nothing, one) = (ConstExpr::RefNull(RefType::FUNCREF), ConstExpr::RefFunc(function));
        wasm.elements.add(at(1), ElementItems::Functions(vec![function]));
        wasm.elements.add(at(2), ElementItems::Expressions(RefType::FUNCREF, vec![nothing.clone(), one]));
        wasm.elements.add(at(4), ElementItems::Expressions(RefType::FUNCREF, vec![nothing.clone(), nothing]));
        free(&mut wasm);
        let count = |items: &ElementItems| match items {
            ElementItems::Functions(all) => all.len(),
            ElementItems::Expressions(_, all) => all.len(),
        };
        let left: Vec<usize> = wasm.elements.iter().map(|segment| count(&segment.items)).collect();
        assert_eq!(left, [1, 2]);
    }
}
