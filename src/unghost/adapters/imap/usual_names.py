"""What folders are usually called, for servers that do not say what they are for (no SPECIAL-USE, RFC 6154).

Sources: the names that Exchange, Outlook, Thunderbird, Apple Mail, Zimbra, cPanel and the large providers give their folders in
each language. Names are compared without regard to case; only folders at the top, or right below INBOX or ``[Gmail]``, count.
"""

from __future__ import annotations

SENT, DRAFTS, JUNK, TRASH, ALL, NOT_MAIL = "sent", "drafts", "junk", "trash", "all", "not mail"

_NAMES: dict[str, str] = {
    SENT: """
        Sent|Sent Items|Sent Messages|Sent Mail|Sent-Mail|Sent Objects|Sent Email|Sent Emails|Outgoing|Sent Folder|Gesendet
        Gesendete Elemente|Gesendete Objekte|Gesendete Nachrichten|Gesendete E-Mails|Gesendete Mails|Postausgang gesendet
        Envoyés|Éléments envoyés|Messages envoyés|Courrier envoyé|Objets envoyés|Mails envoyés|Boîte d'envoi envoyés|Envoyé
        Enviados|Elementos enviados|Mensajes enviados|Correo enviado|Enviado|Correos enviados|Itens enviados
        Mensagens enviadas|E-mails enviados|Enviadas|Itens Enviadas|Elementos Enviados|Posta inviata|Inviata|Inviati
        Elementi inviati|Messaggi inviati|Verzonden|Verzonden items|Verzonden objecten|Verzonden berichten|Verstuurd
        Verzonden e-mail|Skickat|Skickade|Skickade objekt|Skickade meddelanden|Sendt|Sendte elementer|Sendte meldinger
        Sendt post|Sendt e-post|Sendte|Sendte beskeder|Lähetetyt|Lähetetyt viestit|Saadetud|Saadetud kirjad|Nosūtītie
        Nosūtītie vienumi|Išsiųsti|Išsiųsti laiškai|Wysłane|Elementy wysłane|Wiadomości wysłane|Odeslaná pošta|Odeslané
        Odeslaná|Odoslané|Odoslaná pošta|Elküldött|Elküldött elemek|Elküldött üzenetek|Trimise|Elemente trimise
        Mesaje trimise|Poslano|Poslane stavke|Poslana pošta|Poslato|Послато|Послати|Отправленные|Исходящие отправленные
        Надіслані|Відправлені|Изпратени|Изпратени елементи|Адпраўленыя|Απεσταλμένα|Σταλμένα|Gönderilmiş Öğeler
        Gönderilenler|Gönderilmiş|Gönderilmiş Postalar|Gönderilen|נשלחו|פריטים שנשלחו|דואר יוצא|المرسل|المرسلة
        العناصر المرسلة|الرسائل المرسلة|البريد المرسل|موارد ارسال شده|ارسال شده|送信済み|送信済みアイテム|送信済みメール
        送信済みトレイ|送信済みメッセージ|已发送|已发送邮件|已发邮件|已发送消息|已傳送郵件|寄件備份|已傳送|寄件備份匣
        보낸편지함|보낸 편지함|보낸메일함|보낸 메일함|보낸 메시지|Đã gửi|Mục đã gửi|Thư đã gửi|รายการที่ส่ง
        จดหมายที่ส่งแล้ว|ส่งแล้ว|Terkirim|Item Terkirim|Item Dihantar|Dihantar|भेजे गए|भेजे गए आइटम|Enviats
        Elements enviats|Bidalitakoak|Enviados elementos
    """,
    DRAFTS: """
        Drafts|Draft|Draft Messages|Entwürfe|Entwurf|Brouillons|Brouillon|Borradores|Borrador|Rascunhos|Rascunho|Bozze
        Bozza|Concepten|Utkast|Kladder|Kladde|Luonnokset|Mustandid|Melnraksti|Juodraščiai|Wersje robocze|Robocze|Szkice
        Koncepty|Rozepsané|Rozpracované|Piszkozatok|Vázlatok|Ciorne|Schițe|Nacrti|Skice|Osnutki|Нацрти|Черновики|Чернетки
        Чернови|Чарнавікі|Πρόχειρα|Taslaklar|Taslak|טיוטות|המסודות|المسودات|مسودات|پیش‌نویس‌ها|下書き|草稿|草稿箱|草稿匣
        임시보관함|임시 보관함|임시저장함|Thư nháp|Bản nháp|Nháp|แบบร่าง|ร่างจดหมาย|Draf|Konsep|ड्राफ़्ट|ड्राफ्ट|Esborranys
        Zirriborroak
    """,
    JUNK: """
        Junk|Spam|Junk E-mail|Junk Email|Junk Mail|Bulk Mail|SPAM-Verdacht|Spamverdacht|Junk-E-Mail|Werbung und Spam
        Unerwünscht|Unerwünschte Werbung|Courrier indésirable|Indésirables|Pourriel|Correo no deseado|No deseado
        Lixo Eletrônico|Lixo eletrónico|Correio Não Solicitado|Posta indesiderata|Indesiderata|Ongewenste e-mail|Ongewenst
        Reclame|Skräppost|Søppelpost|Uønsket e-mail|Uønsket post|Roskaposti|Rämpspost|Mēstules|Nepageidaujami laiškai
        Brukalas|Wiadomości-śmieci|Niechciane|Nevyžádaná pošta|Nevyžiadaná pošta|Levélszemét|Kéretlen|Mesaje nedorite
        Neželjena pošta|Neželena pošta|Непожељна пошта|Нежелательная почта|Спам|Небажана пошта|Нежелана поща
        Ανεπιθύμητη αλληλογραφία|Ανεπιθύμητα|Önemsiz|Önemsiz E-posta|Gereksiz|דואר זבל|ספאם|البريد غير المرغوب فيه
        البريد العشوائي|غير مرغوب فيه|هرزنامه|迷惑メール|迷惑メールフォルダ|垃圾邮件|垃圾郵件|垃圾邮件箱|정크 메일|스팸
        스팸메일함|스팸함|Thư rác|อีเมลขยะ|จดหมายขยะ|Email Sampah|E-mel Remeh|जंक|जंक ईमेल|Correu brossa|Zabor-posta
    """,
    TRASH: """
        Trash|Deleted Items|Deleted Messages|Deleted|Bin|Wastebasket|Papierkorb|Gelöscht|Gelöschte Elemente
        Gelöschte Objekte|Gelöschte Nachrichten|Corbeille|Éléments supprimés|Messages supprimés|Supprimés|Papelera
        Elementos eliminados|Eliminados|Mensajes eliminados|Lixeira|Lixo|Itens Excluídos|Itens Eliminados|Excluídos
        Reciclagem|Cestino|Posta eliminata|Elementi eliminati|Eliminati|Prullenbak|Prullenmand|Verwijderde items|Verwijderd
        Verwijderde objecten|Papperskorgen|Borttagna objekt|Borttaget|Slettede elementer|Slettet post|Papirkurv|Papirkurven
        Søppel|Slettede|Roskakori|Poistetut|Poistetut viestit|Prügikast|Kustutatud|Miskaste|Izdzēstie vienumi|Atkritne
        Šiukšliadėžė|Panaikinti|Kosz|Elementy usunięte|Usunięte|Koš|Odstraněná pošta|Odstraněné|Kôš|Odstránená pošta
        Odstránené|Törölt elemek|Kuka|Lomtár|Törölt|Coș de gunoi|Coș|Gunoi|Elemente șterse|Šterse|Smeće|Izbrisane stavke
        Obrisano|Izbrisano|Koš za smeti|Отпад|Смеће|Обрисано|Удаленные|Удалённые|Корзина|Видалені|Кошик|Кошче|Изтрити
        Изтрити елементи|Сметніца|Διαγραμμένα|Κάδος|Απορρίμματα|Κάδος απορριμμάτων|Silinmiş Öğeler|Çöp Kutusu|Çöp|Silinmiş
        פריטים שנמחקו|אשפה|סל המחזור|العناصر المحذوفة|المهملات|سلة المهملات|المحذوفة|زباله|حذف شده|ゴミ箱|ごみ箱
        削除済みアイテム|削除済み|已删除|已删除邮件|垃圾箱|回收站|废件箱|刪除的郵件|垃圾桶|已刪除|지운편지함|휴지통
        삭제된 편지함|삭제된 메시지|지운 편지함|Thùng rác|Đã xóa|Mục đã xóa|ถังขยะ|รายการที่ถูกลบ|Sampah|Item yang Dihapus
        Kotak Sampah|रद्दी|हटाए गए आइटम|Paperera|Zakarrontzia
    """,
    NOT_MAIL: """
        Calendar|Contacts|Tasks|Journal|Notes|Outbox|Sync Issues|RSS Feeds|RSS Subscriptions|Suggested Contacts
        Conversation History|Kalender|Kontakte|Aufgaben|Notizen|Postausgang|Synchronisierungsprobleme|RSS-Feeds
        RSS-Abonnements|Aufgezeichnete Unterhaltungen|Calendrier|Tâches|Boîte d'envoi|Problèmes de synchronisation|Flux RSS
        Historique des conversations|Calendario|Contactos|Tareas|Diario|Notas|Bandeja de salida|Problemas de sincronización
        Fuentes RSS|Historial de conversaciones|Calendário|Contatos|Contatos Sugeridos|Tarefas|Diário|Anotações
        Caixa de Saída|A Enviar|Contatti|Attività|Note|Posta in uscita|Feed RSS|Agenda|Contactpersonen|Taken|Dagboek
        Notities|Postvak UIT|RSS-feeds|Outlook Data File|Working Set|Files|Kalendarz|Kontakty|Zadania|Dziennik|Notatki
        Skrzynka nadawcza|Календарь|Контакты|Задачи|Дневник|Заметки|Исходящие|予定表|連絡先|タスク|履歴|メモ|送信トレイ
        日历|联系人|任务|日记|便笺|发件箱
    """,
}

USUAL: dict[str, str] = {
    name.strip().casefold(): role
    for role, names in _NAMES.items()
    for line in names.strip().splitlines()
    for name in line.split("|")
}
"""The role that a name usually bears, by the name in folded case."""
