select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"penaltyCases":',
    (select concat(
        '{"edges":[',
        string_agg(t1.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"caseNo":null,"violation":',
          to_json(t2.violation),
          ',"fineCny":',
          coalesce('"' || t2.fine_cny || '"', 'null'),
          ',"openedOn":null,"publishedOn":',
          coalesce('"' || t2.published_on || '"', 'null'),
          ',"withdrawnOn":',
          coalesce('"' || t2.withdrawn_on || '"', 'null'),
          ',"party":',
          coalesce((select concat(
              '{"name":',
              to_json(t3.name),
              '}'
            ) as j
            from enterprises_face t3
            where t3.id = t2.enterprise_id
            and t3.city_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from penalty_cases_face t2
        where t2.city_code = $2::bigint
        and (t2.published_on <= $3::date and (t2.withdrawn_on is null or t2.withdrawn_on > $3::date))
        order by (t2.published_on is null) asc, t2.published_on desc, t2.id desc
        limit $4::bigint
      ) t1
    ),
    ',"creditRecords":',
    (select concat(
        '{"edges":[',
        string_agg(t4.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"eventKind":null,"points":null,"listedOn":',
          coalesce('"' || t5.listed_on || '"', 'null'),
          ',"until":',
          coalesce('"' || t5.until || '"', 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t6.name),
              '}'
            ) as j
            from enterprises_face t6
            where t6.id = t5.enterprise_id
            and t6.city_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from credit_records_face t5
        where t5.city_code = $2::bigint
        and (t5.listed_on <= $3::date and (t5.removed_on is null or t5.removed_on > $3::date) and (t5.until is null or t5.until > $3::date))
        order by (t5.listed_on is null) asc, t5.listed_on desc, t5.id desc
        limit $4::bigint
      ) t4
    ),
    ',"hazards":',
    (select concat(
        '{"edges":[',
        string_agg(t7.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"level":null,"description":null,"listedOn":',
          coalesce('"' || t8.listed_on || '"', 'null'),
          ',"listingBrief":',
          coalesce(to_json(t8.listing_brief)::text, 'null'),
          ',"struckOffOn":',
          coalesce('"' || t8.struck_off_on || '"', 'null'),
          ',"criterion":null}}'
        ) as j0
        from hazards_face t8
        where t8.city_code = $2::bigint
        and (t8.listed_on <= $3::date and (t8.struck_off_on is null or t8.struck_off_on > $3::date))
        order by (t8.listed_on is null) asc, t8.listed_on desc, t8.id desc
        limit $4::bigint
      ) t7
    ),
    '}'
  )
)
end
