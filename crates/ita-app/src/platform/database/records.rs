//! Reading and writing the records, each time in one transaction.

use super::connection::{Database, RECORDS};
use super::indexed::{Answer, Pending, Store, Transaction};
use super::{Changes, Failed, Kept, Read, Record, Wrote};
use ita_view::store::{Asked, HEAD};
use js_sys::{Array, Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

impl Database {
    async fn begin(self: &Rc<Self>, mode: &str) -> Result<(Transaction, Store), Failed> {
        let connection = self.connection().await?;
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let transaction = connection.transaction(RECORDS, mode, &options)?;
        let store = transaction.object_store(RECORDS)?;
        Ok((transaction, store))
    }

    /// Tries once more with another connection: a browser may have ended the first in the background.
    async fn twice<T>(self: &Rc<Self>, once: impl AsyncFn(Rc<Self>) -> Result<T, Failed>) -> Result<T, Failed> {
        match once(self.clone()).await {
            Err(Failed::Now) => {
                self.let_go();
                let again = once(self.clone()).await;
                if again.is_err() {
                    self.let_go();
                }
                again
            }
            ended => ended,
        }
    }

    /// Returns every record.
    pub(crate) async fn all(self: &Rc<Self>) -> Result<Vec<Record>, Failed> {
        self.twice(async |database: Rc<Self>| {
            let (_transaction, store) = database.begin("readonly").await?;
            all(&store).await
        })
        .await
    }

    /// Returns what has been written since a window knew this.
    pub(crate) async fn since(self: &Rc<Self>, kept: &Kept) -> Result<Read, Failed> {
        self.twice(async |database: Rc<Self>| {
            let (_transaction, store) = database.begin("readonly").await?;
            let head = Answer::of(store.get(HEAD)?).wait().await?.as_string();
            Ok(match kept.ask(head.as_deref()) {
                Asked::Nothing => None,
                Asked::All => Some((true, all(&store).await?)),
                Asked::These(keys) => {
                    let mut asked = Vec::new();
                    for key in keys.into_iter().filter(|key| key != HEAD) {
                        let answer = Answer::of(store.get(&key)?);
                        asked.push((key, answer));
                    }
                    let mut records = vec![(HEAD.to_owned(), head)];
                    for (key, answer) in asked {
                        records.push((key, answer.wait().await?.as_string()));
                    }
                    Some((false, records))
                }
            })
        })
        .await
    }

    /// Writes these changes, if the head is what they expect.
    pub(crate) async fn write(self: &Rc<Self>, changes: &Changes) -> Result<Wrote, Failed> {
        self.twice(async |database: Rc<Self>| {
            let (transaction, store) = database.begin("readwrite").await?;
            // A full disk ends the transaction, and may leave the requests unanswered.
            let done = Pending::of(&transaction, "complete", "abort");
            let written = write(&store, changes).await;
            if !matches!(written, Ok(Wrote::Done)) {
                // It may have ended already.
                let _ = transaction.abort();
                let _ = done.wait().await;
                return written;
            }
            done.wait().await?;
            written
        })
        .await
    }
}

async fn write(store: &Store, changes: &Changes) -> Result<Wrote, Failed> {
    let head = Answer::of(store.get(HEAD)?).wait().await?.as_string();
    if head.as_deref() != changes.expects.as_deref() {
        return Ok(Wrote::Elsewhere);
    }
    for (key, text) in &changes.records {
        match text {
            Some(text) => store.put(text, key)?,
            None => store.delete(key)?,
        };
    }
    Ok(Wrote::Done)
}

async fn all(store: &Store) -> Result<Vec<Record>, Failed> {
    let (keys, texts) = (Answer::of(store.get_all_keys()?), Answer::of(store.get_all()?));
    let keys: Array = keys.wait().await?.unchecked_into();
    let texts: Array = texts.wait().await?.unchecked_into();
    let records = keys.iter().zip(texts.iter()).filter_map(|(key, text)| Some((key.as_string()?, text.as_string())));
    Ok(records.collect())
}
